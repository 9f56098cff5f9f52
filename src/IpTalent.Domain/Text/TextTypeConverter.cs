using System.ComponentModel;
using System.Globalization;

namespace IpTalent.Domain;

/// <summary>Converts a value from and to its text form, for configuration binding, property grids and route values.</summary>
/// <typeparam name="T">A value whose text form round-trips in the invariant culture.</typeparam>
public sealed class TextTypeConverter<T> : TypeConverter
    where T : ISpanParsable<T>, ISpanFormattable
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The text is not the text form of a <typeparamref name="T"/>.</exception>
    /// <exception cref="NotSupportedException">The value is not a string.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? T.Parse(text, CultureInfo.InvariantCulture) : base.ConvertFrom(context, culture, value);

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The target is not a string.</exception>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is T typed && destinationType == typeof(string)
            ? typed.ToString(null, CultureInfo.InvariantCulture)
            : base.ConvertTo(context, culture, value, destinationType);
}
