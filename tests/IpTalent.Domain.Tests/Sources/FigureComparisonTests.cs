using FsCheck;
using FsCheck.Fluent;

namespace IpTalent.Domain.Tests.Sources;

public class FigureComparisonTests
{
    private static readonly Unit PerCapita = Unit.Patent.Per(Unit.Person);
    private static readonly Unit PerTenThousand = Unit.Patent.Per(10_000, Unit.Person);
    private static readonly Unit Kind = Unit.Counting("type");

    /// <summary>The figures of the bulletin as each language claims them, with the verdict and the side that is kept, by hand.</summary>
    public static TheoryData<string, FigurePhrase?, FigurePhrase?, FigureAgreement, string?> Bulletin
    {
        get
        {
            FigurePhrase national = English("860,000", Quantity.Rounded(860_000, Unit.Person));
            FigurePhrase quanguo = Chinese("86万人", Quantity.Rounded(860_000, 10_000, Unit.Person));
            return new()
            {
                { "F00", national, quanguo, FigureAgreement.Equal, "zh" }, // headline; same bounds, the tie goes to Chinese
                { "F01", English("690,000", Quantity.Rounded(690_000, Unit.Person)), Chinese("69万人", Quantity.Rounded(690_000, 10_000, Unit.Person)), FigureAgreement.Equal, "zh" },
                { "F02", national, quanguo, FigureAgreement.Equal, "zh" },
                { "F03", null, Chinese("4个方面", Quantity.Exact(4, Unit.Aspect)), FigureAgreement.MissingInEnglish, "zh" }, // four items, no count
                { "F04", English("a hundred IP talents", Hundred), Chinese("百名", Hundred), FigureAgreement.Equal, "zh" },
                { "F05", English("68 IP service tasks", Quantity.Exact(68, Unit.Task)), Chinese("68项", Quantity.Exact(68, Unit.ListItem)), FigureAgreement.Equal, "zh" }, // task, item, 项: one class
                {
                    "F06", English("more than double", Double(ClaimTraits.None)) with { Base = PerCapita },
                    Chinese("超过…两倍以上", Double(ClaimTraits.Pleonastic)) with { Base = PerTenThousand }, FigureAgreement.BaseConflict, null
                },
                { "F06b", null, Chinese("三地", Quantity.Exact(3, Unit.Region)), FigureAgreement.MissingInEnglish, "zh" },
                { "F07", English("over 150 retraining sessions", Quantity.MoreThan(150, Unit.Session)), Chinese("150余期", Quantity.Over(150, Unit.Session)), FigureAgreement.Compatible, "zh" }, // (150, 160) in (150, none)
                { "F08", English("sole", Sole), Chinese("唯一", Sole), FigureAgreement.Equal, "zh" },
                { "F09", English("nearly 2,000 participants", Quantity.Nearly(2_000, Unit.Participant)), Chinese("近2000人次", Quantity.Nearly(2_000, Unit.PersonTime)), FigureAgreement.UnitConflict, null },
                { "F10", English("19 types", Quantity.Exact(19, Kind)), Chinese("19期", Quantity.Exact(19, Unit.Session)), FigureAgreement.UnitConflict, null },
                { "F11", English("48 renowned experts", Quantity.Exact(48, Unit.Counting("expert"))), Chinese("48名", Quantity.Exact(48, Unit.Person)), FigureAgreement.Equal, "zh" }, // expert, 名: one class
                { "F12", English("nine academicians", Quantity.Exact(9, Unit.Person)), Chinese("9名", Quantity.Exact(9, Unit.Person)), FigureAgreement.Equal, "zh" },
                { "F13", English("over 700 various IP tasks", Quantity.MoreThan(700, Unit.Task)), Chinese("700余项", Quantity.Over(700, Unit.Task)), FigureAgreement.Compatible, "zh" },
                { "F14", English("nearly 1,200 person-times", Quantity.Nearly(1_200, Unit.PersonTime)), Chinese("近1200人次", Quantity.Nearly(1_200, Unit.PersonTime)), FigureAgreement.Equal, "zh" },
                { "F15", English("multiple expert recommendations", Quantity.Several(Unit.Recommendation)), Chinese("多项", Quantity.Several(Unit.Recommendation)), FigureAgreement.Equal, "zh" },
                { "F16", English("a new batch of experts", Quantity.Several(Unit.Person)), Chinese("一批", Quantity.Several(Unit.Person)), FigureAgreement.Equal, "zh" },
            };
        }
    }

    /// <summary>Pairs the bulletin does not have.</summary>
    public static TheoryData<Quantity, Quantity, FigureAgreement, int> Others => new()
    {
        { Quantity.Over(150, Unit.Session), Quantity.MoreThan(150, Unit.Session), FigureAgreement.Compatible, 1 }, // the tighter is first this time
        { Quantity.AtLeast(150, Unit.Session), Quantity.MoreThan(150, Unit.Session), FigureAgreement.Compatible, 2 }, // (150 lies within [150
        { Quantity.Nearly(2_000, Unit.Person), Quantity.LessThan(2_000, Unit.Person), FigureAgreement.Compatible, 1 },
        { Quantity.Exact(34_000, Unit.Person), Quantity.Rounded(34_000, Unit.Person), FigureAgreement.Compatible, 1 }, // a point lies within
        { Quantity.About(270, Unit.Person), Quantity.Exact(270, Unit.Person), FigureAgreement.Compatible, 2 },
        { Quantity.Rounded(34_000, 1_000, Unit.Person), Quantity.Exact(34_396, Unit.Person), FigureAgreement.Compatible, 2 }, // other number, bounds overlap
        { Quantity.MoreThan(100, Unit.Person), Quantity.LessThan(120, Unit.Person), FigureAgreement.Compatible, 2 }, // two ends (0 from the unit) say more than one
        { Quantity.Between(10, 20, Unit.Person), Quantity.Between(10, 20, Unit.Person), FigureAgreement.Equal, 2 },
        { Quantity.Between(10, 20, Unit.Person), Quantity.Between(15, 17, Unit.Person), FigureAgreement.Compatible, 2 },
        { Quantity.Nearly(2_000, Unit.Person), Quantity.Exact(2_000, Unit.Person), FigureAgreement.ValueConflict, 0 }, // below 2,000 and 2,000
        { Quantity.MoreThan(700, Unit.Task), Quantity.AtMost(700, Unit.Task), FigureAgreement.ValueConflict, 0 }, // same number, no value in common
        { Quantity.Exact(48, Unit.Person), Quantity.Exact(49, Unit.Person), FigureAgreement.ValueConflict, 0 },
        { Quantity.Exact(48, Unit.Person), Quantity.Exact(49, Unit.PersonTime), FigureAgreement.UnitConflict, 0 }, // units first
        { Quantity.Exact(48, Unit.Person), Quantity.Exact(48, Unit.Participant), FigureAgreement.UnitConflict, 0 },
        { Quantity.Rounded(11.8m, PerCapita), Quantity.Rounded(11.8m, PerTenThousand), FigureAgreement.BaseConflict, 0 },
        { Quantity.Rounded(11.8m, Unit.Patent.Per(Unit.Task)), Quantity.Rounded(11.8m, Unit.Patent.Per(Unit.ListItem)), FigureAgreement.Equal, 2 }, // one class below the line
        { Quantity.Rounded(11.8m, Unit.Licence.Per(Unit.Person)), Quantity.Rounded(11.8m, PerCapita), FigureAgreement.UnitConflict, 0 },
        { Quantity.Rounded(11.8m, Unit.Patent), Quantity.Rounded(11.8m, PerCapita), FigureAgreement.UnitConflict, 0 }, // a level and a rate
    };

    private static Quantity Hundred => Quantity.Rounded(100, Unit.Person).With(ClaimTraits.RoundNumber);

    private static Quantity Sole => Quantity.Exact(1, Unit.Institution).With(ClaimTraits.Uniqueness);

    [Theory]
    [MemberData(nameof(Bulletin))]
    public void Of_FigureOfTheBulletin_GivesTheVerdictWorkedOutByHand(
        string figure, FigurePhrase? english, FigurePhrase? chinese, FigureAgreement verdict, string? kept)
    {
        FigureComparison comparison = FigureComparison.Of(english, chinese);

        comparison.Agreement.Should().Be(verdict, figure);
        comparison.Kept.Should().BeSameAs(kept is null ? null : chinese!.Quantity, figure);
        comparison.IsAgreement.Should().Be(verdict is FigureAgreement.Equal or FigureAgreement.Compatible);
    }

    [Fact]
    public void Bulletin_AllVerdicts_AreThoseOfTheAnnotation()
    {
        static string Ids(FigureAgreement verdict) => string.Join(' ', Bulletin.Where(row => (FigureAgreement)row[3] == verdict).Select(row => row[0]));

        Bulletin.Should().HaveCount(18);
        Ids(FigureAgreement.Equal).Should().Be("F00 F01 F02 F04 F05 F08 F11 F12 F14 F15 F16");
        Ids(FigureAgreement.Compatible).Should().Be("F07 F13");
        Ids(FigureAgreement.UnitConflict).Should().Be("F09 F10");
        Ids(FigureAgreement.BaseConflict).Should().Be("F06");
        Ids(FigureAgreement.MissingInEnglish).Should().Be("F03 F06b");
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void Of_PairOfClaims_GivesVerdictAndTighterClaim(Quantity first, Quantity second, FigureAgreement verdict, int kept)
    {
        FigureComparison comparison = FigureComparison.Of(first, second);

        comparison.Agreement.Should().Be(verdict);
        comparison.Kept.Should().BeSameAs(kept switch { 1 => first, 2 => second, _ => null });
    }

    [Fact]
    public void Of_OneSideWithoutFigure_TellsWhichAndKeepsTheOther()
    {
        Quantity figure = Quantity.Exact(48, Unit.Person);

        FigureComparison.Of(figure, null).Should().Match<FigureComparison>(it => it.Agreement == FigureAgreement.MissingInChinese && it.Kept == figure);
        FigureComparison.Of(null, figure).Should().Match<FigureComparison>(it => it.Agreement == FigureAgreement.MissingInEnglish && it.Kept == figure);
        FigureComparison.Of(English("no figure", null), Chinese("48名", figure)).Agreement.Should().Be(FigureAgreement.MissingInEnglish);
    }

    [Fact]
    public void Of_NeitherSide_IsRefused() =>
        FluentActions.Invoking(() => FigureComparison.Of(English("words", null), null)).Should().Throw<ArgumentException>().WithMessage("*nothing to compare*");

    [Fact]
    public void Of_OneBaseOnly_IsNoConflict() =>
        FigureComparison.Of(English("twice", Double(ClaimTraits.None)) with { Base = PerCapita }, Chinese("两倍", Double(ClaimTraits.None)))
            .Agreement.Should().Be(FigureAgreement.Equal, "what is not told cannot differ");

    [Fact]
    public void Of_AnyTwoClaims_IsSymmetricAndKeepsTheOneThatSaysMore() => Prop.ForAll(
        Claims.ToArbitrary(), Claims.ToArbitrary(), (one, other) =>
        {
            FigureComparison forth = FigureComparison.Of(one, other);
            FigureComparison back = FigureComparison.Of(other, one);
            bool bothCanBeTrue = one.Unit == other.Unit && one.Bounds.Overlaps(other.Bounds);
            return forth.Agreement == back.Agreement
                && forth.IsAgreement == (bothCanBeTrue || forth.Agreement == FigureAgreement.Equal)
                && forth.Kept?.Bounds.Width == back.Kept?.Bounds.Width // on a tie the second claim, so not always the same one
                && (forth.Kept is not { } kept || (Within(kept, one) && Within(kept, other)));

            // Neither claim says strictly more than the one kept.
            static bool Within(Quantity kept, Quantity claim) => !claim.Bounds.IsSubsetOf(kept.Bounds) || kept.Bounds.IsSubsetOf(claim.Bounds);
        }).QuickCheckThrowOnFailure();

    private static Gen<Quantity> Claims =>
        from number in Gen.Elements(9m, 10m, 11m, 15m, 20m)
        from unit in Gen.Frequency((6, Gen.Constant(Unit.Person)), (1, Gen.Constant(Unit.PersonTime)))
        from form in Gen.Elements<Func<decimal, Unit, Quantity>>(Quantity.Exact, Quantity.Rounded, Quantity.About, Quantity.Nearly,
            Quantity.Over, Quantity.MoreThan, Quantity.AtLeast, Quantity.LessThan, Quantity.AtMost)
        select form(number, unit);

    private static Quantity Double(ClaimTraits traits) => Quantity.MoreThan(2, Unit.Ratio).With(traits | ClaimTraits.EachOfSeveral);

    private static FigurePhrase English(string text, Quantity? quantity) => FigurePhrase.Of("en", text, quantity);

    private static FigurePhrase Chinese(string text, Quantity? quantity) => FigurePhrase.Of("zh", text, quantity);
}
