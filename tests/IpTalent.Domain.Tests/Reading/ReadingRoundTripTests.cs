using System.Globalization;
using IpTalent.Domain.Reading;
using IpTalent.Domain.Tests.Exact;

namespace IpTalent.Domain.Tests.Reading;

/// <summary>What is shown to a reader of either language is read back as it was. From a fixed seed; IPTALENT_CASES sets how many.</summary>
/// <remarks>
/// What no words can give back is left out, and this is all of it:
/// derived quantities, whose computed ends and policy a claim alone does not show; indefinite amounts whose ends no word has (shown as
/// "[100, 500) persons"; in Chinese also dozens), and those of what is not counted; a range from a number to itself; amounts at the prices of another year;
/// numbers of more than 15 digits or 12 decimal places, which the readers take for codes, and so negative parts of one such as -1/3;
/// in Chinese list items (项, as tasks), ranks (位, as persons), 1000 to 9999 years (2000年 is a date) and 0余, which nobody says;
/// and the traits that tell how a claim was worded but change none of its bounds: pleonastic, round number, uniqueness, numeral pair, and
/// precision told on a number that is hedged or exact.
/// </remarks>
public sealed class ReadingRoundTripTests
{
    private static readonly Unit Docket = Unit.Counting("docket", LocalizedText.Of("docket", "个案卷"));

    private static readonly Unit[] Units =
    [
        Unit.Person, Unit.PersonTime, Unit.Participant, Unit.FtePersonYear, Unit.Enrolment, Unit.Licence, Unit.Certificate, Unit.Listing, Unit.Institution, Unit.Session, Unit.Course,
        Unit.Task, Unit.ListItem, Unit.Recommendation, Unit.Place, Unit.Visit, Unit.Patent, Unit.Region, Unit.Aspect, Unit.Term, Unit.Rank, Unit.SquareKilometre, Unit.Day, Unit.Month,
        Unit.Year, Unit.Ratio, Unit.Index, Unit.Percent, Unit.PercentagePoint, Unit.Yuan, Unit.Money("USD"), Unit.PercentPerYear, Docket, Unit.Patent.Per(10_000, Unit.Person),
        Unit.PersonTime.Per(Unit.Task), Unit.Yuan.Per(Unit.Person), Unit.Person.Per(1_000_000, Unit.Person), Docket.Per(Unit.Year),
    ];

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Read_ShownQuantity_GivesItBack(string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        FigureReader reader = Reader(language);
        var random = new Random(20_261_123);
        for (int run = 0; run < Law.Cases * 3; run++)
        {
            Quantity quantity = Claim(random, Units[random.Next(Units.Length)]);
            if (language == "zh" && HasNoChineseWord(quantity))
            {
                continue;
            }

            string shown = quantity.ToString("P", culture);
            reader.TryParse(shown, out Quantity? read, out ReadingStop stop).Should().BeTrue($"'{shown}' of {quantity}: {stop}");
            read.Should().Be(quantity, $"it is shown as {shown}");
        }
    }

    /// <summary>Halves, thirds, quarters and fifths, of which no digits show the granule.</summary>
    [Fact]
    public void Read_ShownPartOfOne_GivesItBack()
    {
        foreach ((string language, string words) in ((string, string)[])[("zh", "一半|三分之二|四分之三|近五分之四|三分之一以上|超过半数|不到一半|约三分之一"), ("en", "half|two thirds|three quarters|nearly four fifths|at least a third|more than half|less than half|about a third|just over a quarter")])
        {
            foreach (string word in words.Split('|'))
            {
                Quantity quantity = Reader(language).Read(word);
                foreach (string shownIn in (string[])["zh", "en"])
                {
                    Reader(shownIn).Read(quantity.ToString("P", CultureInfo.GetCultureInfo(shownIn))).Should().Be(quantity, word);
                }
            }
        }
    }

    /// <summary>On a number that is hedged or exact, that its precision is told is not shown, and changes no bounds.</summary>
    [Fact]
    public void Read_ShownHedgedQuantityOfToldPrecision_HasTheSameBounds()
    {
        foreach (Quantity quantity in (Quantity[])[Quantity.About(86_000, 1_000, Unit.Person), Quantity.Nearly(20_000, 10_000, Unit.Person), Quantity.MoreThan(30_000, 10_000, Unit.Person)])
        {
            quantity.Traits.Should().Be(ClaimTraits.PrecisionTold);
            foreach (string language in (string[])["zh", "en"])
            {
                Quantity read = Reader(language).Read(quantity.ToString("P", CultureInfo.GetCultureInfo(language)));
                read.With(ClaimTraits.PrecisionTold).Should().Be(quantity);
                foreach (BoundPolicy policy in (BoundPolicy[])[BoundPolicy.Default, BoundPolicy.Strict, BoundPolicy.Wide, BoundPolicy.Tight])
                {
                    read.Under(policy).Should().Be(quantity.Under(policy));
                }
            }
        }
    }

    private static FigureReader Reader(string language) => FigureReader.Of(language == "zh" ? ReadingLexicon.Chinese.WithUnit(Docket, "个案卷") : ReadingLexicon.English.WithUnit(Docket, "docket", "dockets"));

    private static bool HasNoChineseWord(Quantity quantity) => quantity.Unit == Unit.ListItem || quantity.Unit == Unit.Rank
        || quantity is { Qualifier: Qualifier.Over, Nominal: 0 }
        || (quantity.Unit == Unit.Year && Math.Abs(quantity.Nominal ?? quantity.Ends.Upper!.Value) is >= 1000 and <= 9999);

    private static Quantity Claim(Random random, Unit unit)
    {
        ClaimTraits traits = random.Next(5) == 0 ? ClaimTraits.EachOfSeveral : ClaimTraits.None;
        var qualifier = (Qualifier)random.Next((int)Qualifier.Derived);
        decimal number = Number(random, unit);
        if (qualifier == Qualifier.Indefinite)
        {
            return (unit.Kind != UnitKind.Count ? Quantity.Exact(number, unit)
                : random.Next(2) == 0 ? Quantity.Several(unit) : Quantity.Several((decimal)Math.Pow(10, random.Next(1, 10)), unit)).With(traits);
        }

        if (qualifier == Qualifier.Between)
        {
            decimal other = Number(random, unit);
            return Quantity.Between(Math.Min(number, other), other == number ? number + 1 : Math.Max(number, other), unit).With(traits);
        }

        // As the digits show it, a power of ten, or any.
        decimal? granule = random.Next(3) switch { 0 => null, 1 => (decimal)Math.Pow(10, random.Next(-6, 8)), _ => random.Next(1, 60) / (random.Next(2) == 0 ? 1m : 4m) };
        traits |= qualifier == Qualifier.Rounded && random.Next(2) == 0 ? ClaimTraits.PrecisionTold : ClaimTraits.None;
        traits |= random.Next(12) == 0 ? ClaimTraits.Contradictory : ClaimTraits.None;
        Quantity.TryAssemble(qualifier, number, null, granule, traits, unit, null, out Quantity? claim).Should().BeTrue();
        return claim!;
    }

    // Zero to thirteen digits of either sign, some with decimals, some with zeros behind them.
    private static decimal Number(Random random, Unit unit)
    {
        decimal number = random.NextInt64(0, (long)Math.Pow(10, random.Next(1, 14)));
        number = random.Next(3) switch { 0 => number / (decimal)Math.Pow(10, random.Next(0, 10)), 1 => decimal.Round(number / 1000) * 1000, _ => number };
        return (random.Next(4) == 0 ? -number : number) / (unit.IsShownInHundredths ? 100 : 1);
    }
}
