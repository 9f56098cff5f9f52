using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace IpTalent.Domain;

public sealed partial record Quantity
{
    private const string Expected = "a quantity: a qualifier (exact, rounded, about, nearly, over, more-than, at-least, less-than, at-most, between, indefinite, derived), a plain number and a unit, as in 'nearly 1200 person-time'";
    private const string GranuleKey = "granule=";
    private const string TraitsKey = "traits=";
    private const string PolicyKey = "policy=";

    private static readonly ImmutableArray<string> QualifierWords =
        ["exact", "rounded", "about", "nearly", "over", "more-than", "at-least", "less-than", "at-most", "between", "indefinite", "derived"];

    private static readonly ImmutableArray<(ClaimTraits Trait, string Word)> TraitWords =
    [
        (ClaimTraits.PrecisionTold, "precision-told"), (ClaimTraits.RoundNumber, "round-number"), (ClaimTraits.Pleonastic, "pleonastic"),
        (ClaimTraits.Contradictory, "contradictory"), (ClaimTraits.Uniqueness, "uniqueness"), (ClaimTraits.EachOfSeveral, "each-of-several"),
        (ClaimTraits.NumeralPair, "numeral-pair"),
    ];

    private static readonly ClaimTraits AllTraits = TraitWords.Aggregate(ClaimTraits.None, (all, pair) => all | pair.Trait);

    /// <summary>Reads the canonical text. A figure phrase such as "86万人" is not one; a figure reader reads those.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not a canonical quantity.</exception>
    public static Quantity Parse(string s) => Parse(s, null);

    /// <inheritdoc cref="Parse(string)"/>
    public static Quantity Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static Quantity Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TextForm.Parse<Quantity>(s, Expected, TryRead);

    /// <summary>Reads the canonical text; <see langword="false"/> where the text is not one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out Quantity result) => TryParse(s, null, out result);

    /// <inheritdoc cref="TryParse(string?, out Quantity)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Quantity result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, out Quantity)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Quantity result) =>
        TryRead(s, out result, out _);

    /// <summary>The canonical text, the same in every culture.</summary>
    public override string ToString()
    {
        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[256]);
        text.AppendLiteral(WordOf(Qualifier));
        text.AppendLiteral(" ");
        bool holdsEnds = HoldsEnds(Qualifier);
        if (Nominal is { } nominal)
        {
            text.AppendFormatted(Normalised(nominal));
            text.AppendLiteral(holdsEnds ? " in " : " ");
        }

        if (holdsEnds)
        {
            text.AppendFormatted(Ends);
            text.AppendLiteral(" ");
        }

        text.AppendLiteral(Unit.Code);
        if (HasOwnGranule)
        {
            text.AppendLiteral("; " + GranuleKey);
            text.AppendFormatted(Normalised(Granule!.Value));
        }

        string before = "; " + TraitsKey;
        foreach ((ClaimTraits trait, string word) in TraitWords)
        {
            if (Traits.HasFlag(trait))
            {
                text.AppendLiteral(before);
                text.AppendLiteral(word);
                before = "+";
            }
        }

        if (Policy is { } policy)
        {
            text.AppendLiteral("; " + PolicyKey);
            text.AppendLiteral(policy.ToString());
        }

        return text.ToStringAndClear();
    }

    /// <summary>Whether the granule differs from the one that the digits of the number show.</summary>
    internal bool HasOwnGranule => Granule is { } granule && granule != GranuleOf(Normalised(Nominal!.Value));

    internal static string WordOf(Qualifier qualifier) => QualifierWords[(int)qualifier];

    internal static IEnumerable<string> WordsOf(ClaimTraits traits) =>
        TraitWords.Where(pair => traits.HasFlag(pair.Trait)).Select(pair => pair.Word);

    internal static bool TryReadWord(ReadOnlySpan<char> word, out Qualifier qualifier)
    {
        for (int i = 0; i < QualifierWords.Length; i++)
        {
            if (word.SequenceEqual(QualifierWords[i]))
            {
                qualifier = (Qualifier)i;
                return true;
            }
        }

        qualifier = default;
        return false;
    }

    internal static bool TryReadTrait(ReadOnlySpan<char> word, out ClaimTraits trait)
    {
        foreach ((ClaimTraits candidate, string name) in TraitWords)
        {
            if (word.SequenceEqual(name))
            {
                trait = candidate;
                return true;
            }
        }

        trait = default;
        return false;
    }

    /// <summary>Puts a claim together from its parts, as the text and the JSON form hold them; <see langword="false"/> where they do not go together.</summary>
    internal static bool TryAssemble(
        Qualifier qualifier, decimal? nominal, Interval? ends, decimal? granule, ClaimTraits traits, Unit unit, BoundPolicy? policy,
        [MaybeNullWhen(false)] out Quantity quantity)
    {
        quantity = null;
        if (!HoldsEnds(qualifier))
        {
            if (nominal is not { } number || ends is not null || policy is not null || (granule is { } told && !IsGranule(told)))
            {
                return false;
            }

            number = Normalised(number);
            quantity = Claimed(qualifier, number, granule ?? GranuleOf(number), unit, traits);
            return true;
        }

        bool isDerived = qualifier == Qualifier.Derived;
        if (ends is not { } held || granule is not null || isDerived != policy is not null
            || (nominal is { } printed && !(isDerived && held.Contains(printed)))
            || (qualifier == Qualifier.Between && !(held.LowerKind == EndKind.Closed && held.UpperKind == EndKind.Closed)))
        {
            return false;
        }

        quantity = new(qualifier, nominal, unit, traits, held, policy);
        return true;
    }

    /// <summary>The claim of one number; <see langword="null"/> where the granule is none.</summary>
    internal static Quantity? Assemble(Qualifier qualifier, decimal number, decimal granule, ClaimTraits traits, Unit unit) =>
        IsGranule(granule) ? Claimed(qualifier, Normalised(number), granule, unit, traits) : null;

    // Without zeros at the end of its decimal places, as the text has it; a division would do it too, at ten times the cost.
    internal static decimal Normalised(decimal number)
    {
        if (number.Scale == 0 || !EndsInZero(number))
        {
            return number;
        }

        while (number.Scale > 0 && decimal.Round(number, number.Scale - 1) is var shorter && shorter == number)
        {
            number = shorter;
        }

        return number;
    }

    // Told by the last digit, but for numbers beyond 64 bits, which may.
    private static bool EndsInZero(decimal number)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        return bits[2] != 0 || unchecked(((ulong)(uint)bits[1] << 32) | (uint)bits[0]) % 10 == 0;
    }

    private static bool TryRead(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out Quantity quantity, out int position)
    {
        quantity = null;
        position = 0;
        int semicolon = text.IndexOf(';');
        ReadOnlySpan<char> claim = semicolon < 0 ? text : text[..semicolon];
        int space = claim.IndexOf(' ');
        if (space < 0 || !TryReadWord(claim[..space], out Qualifier qualifier))
        {
            return false;
        }

        position = space + 1;
        if (!TryReadNumbers(claim, ref position, out decimal? nominal, out Interval? ends))
        {
            return false;
        }

        if (!Unit.TryRead(claim[position..], out Unit? unit, out int within))
        {
            position += within;
            return false;
        }

        decimal? granule = null;
        ClaimTraits traits = ClaimTraits.None;
        BoundPolicy? policy = null;
        while (semicolon >= 0)
        {
            position = semicolon + 1;
            ReadOnlySpan<char> rest = text[position..];
            int next = rest.IndexOf(';');
            semicolon = next < 0 ? -1 : position + next;
            if (!TryReadPart((next < 0 ? rest : rest[..next]).Trim(' '), ref granule, ref traits, ref policy))
            {
                return false;
            }
        }

        // Each part can be read; what fails now is that number, ends and policy do not go with the qualifier.
        position = space + 1;
        return TryAssemble(qualifier, nominal, ends, granule, traits, unit, policy, out quantity);
    }

    private static bool TryReadNumbers(ReadOnlySpan<char> claim, ref int position, out decimal? nominal, out Interval? ends)
    {
        nominal = null;
        ends = null;
        ReadOnlySpan<char> rest = claim[position..];
        if (rest.IsEmpty)
        {
            return false;
        }

        if (rest[0] is not ('[' or '('))
        {
            int space = rest.IndexOf(' ');
            if (space < 0 || !Numbers.TryRead(rest[..space], out decimal number))
            {
                return false;
            }

            nominal = number;
            position += space + 1;
            rest = claim[position..];
            if (!rest.StartsWith("in "))
            {
                return true;
            }

            position += 3;
            rest = claim[position..];
        }

        int close = rest.IndexOfAny(']', ')');
        if (close < 0 || close + 1 >= rest.Length || rest[close + 1] != ' ' || !Interval.TryRead(rest[..(close + 1)], out Interval interval, out _))
        {
            return false;
        }

        ends = interval;
        position += close + 2;
        return true;
    }

    private static bool TryReadPart(ReadOnlySpan<char> part, ref decimal? granule, ref ClaimTraits traits, ref BoundPolicy? policy)
    {
        if (part.StartsWith(GranuleKey) && granule is null && Numbers.TryRead(part[GranuleKey.Length..], out decimal told) && IsGranule(told))
        {
            granule = told;
            return true;
        }

        if (part.StartsWith(PolicyKey) && policy is null)
        {
            return BoundPolicy.TryParse(part[PolicyKey.Length..], null, out policy);
        }

        if (!part.StartsWith(TraitsKey) || traits != ClaimTraits.None)
        {
            return false;
        }

        foreach (Range word in part[TraitsKey.Length..].Split('+'))
        {
            if (!TryReadTrait(part[TraitsKey.Length..][word], out ClaimTraits trait))
            {
                return false;
            }

            traits |= trait;
        }

        return true;
    }
}
