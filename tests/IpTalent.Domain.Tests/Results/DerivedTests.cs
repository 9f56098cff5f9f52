using IpTalent.Domain.Tests.Laws;

namespace IpTalent.Domain.Tests.Results;

/// <summary>Results as users build and read them, and the reasons and formulas that they hold.</summary>
public class DerivedTests
{
    private static readonly Formula Doubled = new() { Code = "doubled", Name = LocalizedText.Of("Doubled", "翻倍"), Expression = "2 × a" };

    [Fact]
    public void Of_Value_IsDefined()
    {
        Derived<Certainty> result = Result.Of(Certainty.Yes, Doubled, [Input.Of("a", Quantity.Exact(2, Unit.Person))], BoundPolicy.Strict, "by hand");
        result.IsDefined.Should().BeTrue();
        result.Value.Should().Be(Certainty.Yes);
        result.Reason.Should().BeNull();
        result.ToString().Should().Be("Doubled: yes");
        result.Should().Be(Result.Of(Certainty.Yes, Doubled, [Input.Of("a", Quantity.Exact(2, Unit.Person))], BoundPolicy.Strict, "by hand"));
        result.Should().NotBe(Result.Of(Certainty.No, Doubled, [Input.Of("a", Quantity.Exact(2, Unit.Person))], BoundPolicy.Strict, "by hand"));
    }

    [Fact]
    public void Undefined_Value_Throws()
    {
        Derived<Quantity> result = Result.Undefined<Quantity>(UndefinedReason.ZeroBase, Doubled, default, BoundPolicy.Default);
        result.IsDefined.Should().BeFalse();
        result.ToString().Should().Be("Doubled: undefined, since the base may be zero");
        FluentActions.Invoking(() => result.Value).Should().Throw<InvalidOperationException>()
            .WithMessage("Doubled has no value (ZeroBase), since the base may be zero; ask IsDefined first.");
        FluentActions.Invoking(() => Result.Undefined<Quantity>(UndefinedReason.ZeroBase, Doubled, default, BoundPolicy.Default, "nothing was there").Value)
            .Should().Throw<InvalidOperationException>().WithMessage("*may be zero: nothing was there; ask IsDefined first.");
        FluentActions.Invoking(() => result.Bounds).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => result.FromPrinted).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Built_FromNulls_Throws()
    {
        FluentActions.Invoking(() => Result.Of<string>(null!, Doubled, default, BoundPolicy.Default)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Result.Of("a", null!, default, BoundPolicy.Default)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Result.Undefined<string>(UndefinedReason.Missing, Doubled, default, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Input.Of("a", null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Input.Of(" ", Quantity.Exact(1, Unit.Person))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Doubled with { Code = "" }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Doubled with { Name = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Doubled with { Expression = " " }).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Reasons_EachOne_HasItsOwnTextInBothLanguages()
    {
        LocalizedText[] texts = [.. Enum.GetValues<UndefinedReason>().Select(reason => reason.Text)];
        texts.Should().OnlyContain(text => text.Has("en") && text.Has("zh"));
        texts.Select(text => text.In("en")).Should().OnlyHaveUniqueItems();
        texts.Select(text => text.In("zh")).Should().OnlyHaveUniqueItems();
        FluentActions.Invoking(() => ((UndefinedReason)int.MaxValue).Text).Should().Throw<ArgumentOutOfRangeException>();
    }

    // The codes are stable, since documents name them; docs/formulas.md lists them.
    [Fact]
    public void Formulas_Codes_AreUnique()
    {
        string[] codes =
        [
            .. SourceTree.Files(Path.Combine(SourceTree.Library, "Analysis"))
                .SelectMany(file => System.Text.RegularExpressions.Regex.Matches(file.Text, "Code = \"([a-z-]+)\"").Select(match => match.Groups[1].Value)),
        ];
        codes.Should().OnlyHaveUniqueItems();
        codes.Should().Contain(Examples.Talent.GrowthRate().Formula.Code);
    }
}
