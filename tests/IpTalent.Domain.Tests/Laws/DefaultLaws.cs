using System.Globalization;
using System.Reflection;

namespace IpTalent.Domain.Tests.Laws;

/// <summary>The default of every public struct is a valid value: a fresh array of them is usable as it stands.</summary>
public class DefaultLaws
{
    [Fact]
    public void EveryPublicStruct_Default_IsValid() =>
        Law.Holds(Law.PublicTypes.Where(type => type is { IsValueType: true, IsEnum: false, IsByRefLike: false })
            .SelectMany(type => Law.Breaches(typeof(DefaultLaws), Samples.Closed(type))));

    [Fact]
    public void EveryPublicEnum_Zero_IsNamed() =>
        Law.Holds(Law.PublicTypes.Where(type => type.IsEnum && !Enum.IsDefined(type, Activator.CreateInstance(type)!))
            .Select(type => $"{Law.NameOf(type)}: no member is 0, so a document that omits it has no meaning"));

    [Fact]
    public void Laws_DefaultThatThrows_IsTold() =>
        Law.Breaches(typeof(DefaultLaws), typeof(Hollow)).Should().ContainSingle().Which.Should().Contain("NullReferenceException");

    internal static IEnumerable<string> Breaches<T>()
        where T : struct
    {
        T value = default;
        if (string.IsNullOrEmpty(value.ToString()))
        {
            yield return "default.ToString() is empty";
        }

        if (!value.Equals(default(T)) || value.GetHashCode() != default(T).GetHashCode() || value.Equals(null))
        {
            yield return "the default does not equal itself, or equals null";
        }

        if (typeof(T).GetMethod("op_Equality", BindingFlags.Static | BindingFlags.Public, [typeof(T), typeof(T)])?.Invoke(null, [value, value]) is false)
        {
            yield return "default == default is false";
        }

        if (Law.HasTextForm(typeof(T)) && !value.Equals(typeof(DefaultLaws).GetMethod(nameof(ReadBack), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(typeof(T)).Invoke(null, [value])))
        {
            yield return $"the default does not come back from its text '{value}'";
        }
    }

    private static T ReadBack<T>(T value)
        where T : struct, ISpanParsable<T> => T.Parse(value.ToString()!, CultureInfo.InvariantCulture);

#pragma warning disable CA1066, CA1815 // made up to break the law
    private readonly struct Hollow(string text)
    {
        public override string ToString() => text.Trim();
    }
#pragma warning restore
}
