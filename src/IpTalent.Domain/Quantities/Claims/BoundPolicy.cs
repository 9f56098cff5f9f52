using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>A named reading convention: how far a rounded or hedged figure may lie from its printed number.</summary>
/// <remarks>Identified by name and version; text <c>default/1</c> (the name alone is read too). No policy loosens an end that the words
/// state, or tightens past it. With N the printed number and g its granule: the width w of "about" and "nearly" and the half-width h of
/// a rounded figure are, under <see cref="Default"/>, w = min(g, 10 % of N) and h = g/2, the latter at most 5 % of N unless the figure
/// tells its precision (<see cref="ClaimTraits.PrecisionTold"/>, or a percentage or rate whose last digit is no zero). For units counted in whole numbers w is at least 2 under every policy. The widths are conventions, not measurements.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[TypeConverter(typeof(TextTypeConverter<BoundPolicy>))]
[JsonConverter(typeof(TextJsonConverter<BoundPolicy>))]
public sealed class BoundPolicy : IEquatable<BoundPolicy>, IEqualityOperators<BoundPolicy, BoundPolicy, bool>, ISpanParsable<BoundPolicy>, ISpanFormattable
{
    private const string Expected = "a bound policy: default/1, strict/1, wide/1 or tight/1";
    private const int CurrentVersion = 1;

    private readonly string _text;

    private BoundPolicy(string name, LocalizedText convention)
    {
        (Name, Version, Convention) = (name, CurrentVersion, convention);
        _text = string.Create(CultureInfo.InvariantCulture, $"{name}/{CurrentVersion}");
    }

    /// <summary>The reading used unless another is asked for.</summary>
    public static BoundPolicy Default { get; } = new("default", LocalizedText.Of(
        "a rounded figure lies within half a unit of its last digit, at most 5 % of the figure unless its precision is told; a hedged one within one unit, at most 10 % of the figure, but at least 2 for whole numbers",
        "四舍五入的数在末位半个单位之内，未表明精度的不超过该数的5%；带约数词的数在末位一个单位之内，不超过该数的10%，但按整数计的至少为2"));

    /// <summary>Only what words, units and the meaning of words entail; what a convention would add is left open.</summary>
    public static BoundPolicy Strict { get; } = new("strict", LocalizedText.Of(
        "only what the words state; no convention about rounding",
        "只取词义本身所陈述的界，不作舍入约定"));

    /// <summary>Without caps, and a rounded figure may have been cut off rather than rounded: from N - g/2 up to N + g.</summary>
    public static BoundPolicy Wide { get; } = new("wide", LocalizedText.Of(
        "a rounded figure may also have been cut off, and lies from half a unit of its last digit below to one unit above; a hedged one within one unit, but at least 2 for whole numbers",
        "四舍五入的数也可能是截尾所得，在末位以下半个单位至以上一个单位之内；带约数词的数在末位一个单位之内，但按整数计的至少为2"));

    /// <summary>Half a unit of the last digit, and at most 5 %, for rounded and hedged figures alike.</summary>
    public static BoundPolicy Tight { get; } = new("tight", LocalizedText.Of(
        "a rounded or hedged figure lies within half a unit of its last digit, at most 5 % of the figure; a hedged one within at least 2 for whole numbers",
        "四舍五入或带约数词的数在末位半个单位之内，不超过该数的5%；带约数词而按整数计的至少为2"));

    /// <summary>All policies, the default one first.</summary>
    public static ValueList<BoundPolicy> All { get; } = [Default, Strict, Wide, Tight];

    /// <summary>The name in lower case: <c>default</c>.</summary>
    public string Name { get; }

    /// <summary>The version of the convention; a change of widths is a new version under the same name.</summary>
    public int Version { get; }

    /// <summary>The convention in a sentence.</summary>
    public LocalizedText Convention { get; }

    internal bool KeepsConventions => !ReferenceEquals(this, Strict);

    /// <summary>The half-widths of a rounded figure, below its number and above; open where the exact value is a little less.</summary>
    internal (End Below, End Above) HalfWidths(decimal magnitude, decimal granule, bool precisionTold)
    {
        if (ReferenceEquals(this, Wide))
        {
            return (Part(granule, 0.5m), Part(granule, 1));
        }

        End half = ReferenceEquals(this, Default) && precisionTold ? Part(granule, 0.5m) : Half(magnitude, granule);
        return (half, half);
    }

    /// <summary>Width of "about" and "nearly".</summary>
    internal End Hedge(decimal magnitude, decimal granule, bool wholeNumbers)
    {
        End width = ReferenceEquals(this, Wide) ? Part(granule, 1)
            : ReferenceEquals(this, Tight) ? Half(magnitude, granule)
            : granule * 10 <= magnitude ? Part(granule, 1)
            : Part(magnitude, 0.1m);
        return wholeNumbers && width.Value < 2 ? End.At(2, closed: true) : width;
    }

    /// <summary>Reads the text form, or the name alone.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">There is no such policy.</exception>
    public static BoundPolicy Parse(string s) => Parse(s, null);

    /// <inheritdoc cref="Parse(string)"/>
    public static BoundPolicy Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static BoundPolicy Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TextForm.Parse<BoundPolicy>(s, Expected, TryRead);

    /// <summary>Reads the text form; <see langword="false"/> where there is no such policy.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out BoundPolicy result) => TryParse(s, null, out result);

    /// <inheritdoc cref="TryParse(string?, out BoundPolicy)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out BoundPolicy result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, out BoundPolicy)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out BoundPolicy result) =>
        TryRead(s, out result, out _);

    /// <inheritdoc/>
    public bool Equals(BoundPolicy? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    /// <summary>Whether both are the same policy.</summary>
    public static bool operator ==(BoundPolicy? left, BoundPolicy? right) => ReferenceEquals(left, right);

    /// <summary>Whether they are different policies.</summary>
    public static bool operator !=(BoundPolicy? left, BoundPolicy? right) => !ReferenceEquals(left, right);

    /// <summary>Name and version: <c>default/1</c>.</summary>
    public override string ToString() => _text;

    /// <summary>Name and version, the same in every format and culture.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) => _text;

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextForm.TryCopy(_text, destination, out charsWritten);

    // Half of the granule, at most 5 % of the number.
    private static End Half(decimal magnitude, decimal granule) =>
        granule * 10 <= magnitude ? Part(granule, 0.5m) : Part(magnitude, 0.05m);

    // Rounded up where no decimal holds it, so that bounds never lie inside the convention.
    private static End Part(decimal whole, decimal part)
    {
        decimal value = Directed.Multiply(whole, part, Toward.Upper, out bool exact);
        return End.At(value, exact);
    }

    private static bool TryRead(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out BoundPolicy policy, out int position)
    {
        position = 0;
        foreach (BoundPolicy candidate in All)
        {
            if (text.Equals(candidate.Name, StringComparison.OrdinalIgnoreCase) || text.Equals(candidate._text, StringComparison.OrdinalIgnoreCase))
            {
                policy = candidate;
                return true;
            }
        }

        policy = null;
        return false;
    }
}
