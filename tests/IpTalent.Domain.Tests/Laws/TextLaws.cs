using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IpTalent.Domain.Tests.Laws;

/// <summary>Laws of every public type with a text form: one text, the same in every culture, read back by every door.</summary>
public class TextLaws
{
    // A hundred megabytes of UTF-16.
    private const int HugeLength = 50_000_000;

    private static readonly TimeSpan Fast = TimeSpan.FromSeconds(2);

    private static readonly string?[] Garbage = [null, "", " ", "\0", "\uD800", "?", "garbage \u2603!", "{\"a\":1}"];

    /// <summary>The text types of the library, and a foreign one that is known to keep the laws.</summary>
    public static IReadOnlyList<Type> Types { get; } = [.. Law.TextTypes, typeof(Guid)];

    public static TheoryData<Type> TypeRows => [.. Types];

    [Theory, ClassData(typeof(Cultures))]
    public void EveryTextType_InCulture_KeepsLaws(string culture) => Cultures.Run(culture, () =>
        Law.Holds(Types.SelectMany(type => Law.Breaches(typeof(TextLaws), type)), $"Culture: '{culture}'."));

    [Theory, MemberData(nameof(TypeRows))]
    public void EveryTextType_HugeText_IsRefusedFast(Type type) => Law.Holds(Law.Breaches(typeof(HugeText), type));

    [Fact]
    public void Laws_NumberOfTheFramework_BreaksThemUnderGerman() =>
        Cultures.Run("de-DE", () => Law.Breaches(typeof(TextLaws), typeof(decimal))).Should().Contain(breach => breach.Contains("ToString()", StringComparison.Ordinal));

    [Fact]
    public void Laws_TypeWithoutSamples_TellsWhatToAdd() =>
        Law.Breaches(typeof(TextLaws), typeof(TimeOnly)).Should().Equal("TimeOnly: no samples: add a line for TimeOnly to Samples.Texts");

    /// <summary>What a type breaks under the current culture.</summary>
    internal static IEnumerable<string> Breaches<T>()
        where T : notnull, ISpanParsable<T>
    {
        CultureInfo current = CultureInfo.CurrentCulture;
        string[] texts = Samples.TextsOf(typeof(T));
        if (texts.Length < 2)
        {
            return [Samples.Wanted(typeof(T))];
        }

        return
        [
            .. texts.SelectMany(text => OfSample(text, T.Parse(text, CultureInfo.InvariantCulture), current)),
            .. Garbage.Where(text => !Refuses<T>(text, current)).Select(text => $"reads '{text ?? "null"}', or refuses it with the wrong exception"),
            .. JsonRefusals<T>(),
        ];
    }

    private static IEnumerable<string> OfSample<T>(string text, T value, CultureInfo current)
        where T : notnull, ISpanParsable<T>
    {
        bool Same(object? other) => value.Equals(other);
        string said = value.ToString()!;
        if (said != text)
        {
            yield return $"'{text}' is read, but ToString() says '{said}'; samples are canonical texts";
        }

        foreach (CultureInfo? provider in (CultureInfo?[])[null, CultureInfo.InvariantCulture, current])
        {
            if (!Same(FromString<T>(text, provider)) || !Same(T.Parse(text.AsSpan(), provider)))
            {
                yield return $"Parse('{text}', {provider?.Name ?? "null"}) is another value";
            }

            if (!FromString<T>(text, provider, out T? tried) || !Same(tried) || !T.TryParse(text.AsSpan(), provider, out tried) || !Same(tried))
            {
                yield return $"TryParse('{text}', {provider?.Name ?? "null"}) is false or another value";
            }

            if (value is not ISpanFormattable formattable)
            {
                yield return "is no ISpanFormattable";
                yield break;
            }

            // A culture that the caller names may show the value in its own way; no culture and the invariant one say the text form.
            string shown = formattable.ToString(null, provider);
            bool isNamed = provider is not null && provider != CultureInfo.InvariantCulture;
            if ((!isNamed && shown != said) || formattable.ToString("", provider) != shown || !Formats(formattable, shown, provider))
            {
                yield return $"ToString('', {provider?.Name ?? "null"}) or TryFormat differs from '{(isNamed ? shown : said)}'";
            }
        }

        TypeConverter converter = TypeDescriptor.GetConverter(typeof(T));
        if (converter.ConvertTo(null, current, value, typeof(string)) is not string written || written != said || !Same(converter.ConvertFrom(null, current, written)))
        {
            yield return $"the type converter does not bring '{said}' back";
        }

        // A value with a converter of its own beside the text (Quantity) need not be written as its text.
        bool isTextInJson = typeof(T).GetCustomAttribute<JsonConverterAttribute>()?.ConverterType is not { } own
            || (own.IsGenericType && own.GetGenericTypeDefinition() == typeof(TextJsonConverter<>));
        string json = JsonSerializer.Serialize(value);
        if ((isTextInJson && json != JsonSerializer.Serialize(said)) || !Same(JsonSerializer.Deserialize<T>(json)))
        {
            yield return $"JSON {json} does not bring '{said}' back";
        }

        string keyed = isTextInJson ? JsonSerializer.Serialize(new Dictionary<T, int> { [value] = 7 }) : "{}";
        if (isTextInJson && (JsonSerializer.Deserialize<Dictionary<string, int>>(keyed)!.GetValueOrDefault(said) != 7
            || JsonSerializer.Deserialize<Dictionary<T, int>>(keyed)!.GetValueOrDefault(value) != 7))
        {
            yield return $"JSON {keyed} does not bring the key '{said}' back";
        }
    }

    private static bool Formats(ISpanFormattable value, string said, IFormatProvider? provider)
    {
        Span<char> room = new char[said.Length + 1];
        return value.TryFormat(room, out int written, default, provider) && room[..written].SequenceEqual(said)
            && value.TryFormat(room[..said.Length], out written, default, provider) && written == said.Length
            && !value.TryFormat(room[..^2], out written, default, provider) && written == 0
            && (said.Length == 1 || !value.TryFormat(default, out written, default, provider));
    }

    // Every door is asked: null names the argument, any other text is told apart from a fault of the program.
    private static bool Refuses<T>(string? text, IFormatProvider provider)
        where T : notnull, ISpanParsable<T> =>
        !FromString<T>(text, provider, out _) && !T.TryParse(text.AsSpan(), provider, out _)
        && (text is null
            ? Throws<ArgumentNullException>(() => FromString<T>(text!, provider))
            : Throws<FormatException>(() => FromString<T>(text, provider)) && Throws<FormatException>(() => T.Parse(text.AsSpan(), provider)));

    private static IEnumerable<string> JsonRefusals<T>()
        where T : notnull, ISpanParsable<T> =>
        from json in (string[])["1", "true", "[]", "{}", "\"\"", "\"garbage!\"", .. typeof(T).IsValueType ? ["null"] : (string[])[]]
        where !Throws<JsonException>(() => JsonSerializer.Deserialize<T>(json))
        select $"JSON {json} is read, or refused with another exception than a JsonException";

    // Through IParsable alone: with ISpanParsable in sight a call with a string binds to the reader of spans.
    private static T FromString<T>(string text, IFormatProvider? provider)
        where T : IParsable<T> => T.Parse(text, provider);

    private static bool FromString<T>(string? text, IFormatProvider? provider, [MaybeNullWhen(false)] out T value)
        where T : IParsable<T> => T.TryParse(text, provider, out value);

    private static bool Throws<TException>(Func<object?> action)
        where TException : Exception
    {
        try
        {
            action();
            return false;
        }
        catch (TException)
        {
            return true;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return false;
        }
    }

    private static class HugeText
    {
        public static IEnumerable<string> Breaches<T>()
            where T : notnull, ISpanParsable<T>
        {
            // Digits, letters, and the first sample over and over for readers that take a text apart.
            string first = Samples.TextsOf(typeof(T)).FirstOrDefault("1");
            foreach (string part in (string[])["9", "a", first, first + "/"])
            {
                string text = string.Create(HugeLength, part, Repeat);
                var clock = Stopwatch.StartNew();
                if (T.TryParse(text, CultureInfo.InvariantCulture, out _) || !Throws<FormatException>(() => T.Parse(text, CultureInfo.InvariantCulture)))
                {
                    yield return $"a text of {text.Length} times '{part}' is read, or refused with another exception than a FormatException";
                }

                if (clock.Elapsed > Fast)
                {
                    yield return $"takes {clock.Elapsed.TotalSeconds:F1} s to refuse a text of {text.Length} characters, '{part}' repeated";
                }
            }
        }

        // Doubles what is there, which is faster than one part at a time.
        private static void Repeat(Span<char> room, string part)
        {
            part.CopyTo(room);
            for (int done = part.Length; done < room.Length; done *= 2)
            {
                room[..Math.Min(done, room.Length - done)].CopyTo(room[done..]);
            }
        }
    }
}
