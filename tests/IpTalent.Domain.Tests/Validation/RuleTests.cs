using System.Reflection;
using FluentValidation;
using FluentValidation.Results;
using IpTalent.Domain.Validation;

namespace IpTalent.Domain.Tests.Validation;

/// <summary>Each rule fires where it must and keeps silent where it must not; what it says, it says in both languages.</summary>
public class RuleTests
{
    private static readonly string[] Codes = [.. typeof(RuleCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!)];

    public static TheoryData<string> Names => new(Cases.Keys);

    private static Dictionary<string, RuleCase> Cases { get; } =
        RuleCases.All.Index().ToDictionary(item => $"{item.Item.Code} {item.Index}", item => item.Item);

    [Theory, MemberData(nameof(Names))]
    public void Rule_Breach_IsToldOnceWithSeverityAndPlace(string name)
    {
        RuleCase rule = Cases[name];
        ValidationFailure failure = Judging.Told(rule.Breach, rule.Code).Should().ContainSingle().Subject;
        failure.Severity.Should().Be(rule.Severity);
        failure.PropertyName.Should().Be(rule.Path);
    }

    [Theory, MemberData(nameof(Names))]
    public void Rule_NearMiss_IsNotTold(string name) => Judging.Told(Cases[name].NearMiss, Cases[name].Code).Should().BeEmpty();

    [Theory, MemberData(nameof(Names))]
    public void Rule_Breach_SpeaksBothLanguages(string name)
    {
        LocalizedText message = Judging.Told(Cases[name].Breach, Cases[name].Code)[0].Message();
        message.Has("en").Should().BeTrue();
        message.Has("zh").Should().BeTrue();
        message.In("en").Should().NotBe(message.In("zh")).And.NotContainAny("{", "System.", "IpTalent.").And.EndWithAny(".", "?");
        message.In("zh").Should().NotContainAny("{", "System.", "IpTalent.").And.EndWithAny("。", "？");
    }

    /// <summary>The largest number and its negative, and unlike ends: sums, rates and growth of them are beyond any number, which is no reason to break off.</summary>
    [Theory, MemberData(nameof(Names))]
    public void Rule_LargestFigures_NeverThrows(string name)
    {
        foreach (TalentDataset dataset in new[] { Cases[name].Breach, Cases[name].NearMiss }.OfType<TalentDataset>())
        {
            foreach (Func<Unit, Quantity> make in Extremes)
            {
                TalentDataset large = TalentDataset.Of(dataset.Contents with
                {
                    Metrics = dataset.Metrics.Select(metric => metric.IsMissing ? metric : metric with { Quantity = make(metric.Quantity!.Unit) }).ToValueList(),
                    Claims = dataset.Contents.Claims.Select(claim => claim with { Quantity = claim.Quantity is { } told ? make(told.Unit) : null }).ToValueList(),
                });
                FluentActions.Invoking(() => Judging.Judge(large).Errors.Select(failure => failure.Message()).ToArray()).Should().NotThrow();
            }
        }
    }

    private static Func<Unit, Quantity>[] Extremes =>
    [
        unit => Quantity.Exact(decimal.MaxValue, unit),
        unit => Quantity.Exact(decimal.MinValue, unit),
        unit => Quantity.About(decimal.MaxValue, unit),
        unit => Quantity.MoreThan(decimal.MaxValue, unit),
        unit => Quantity.LessThan(decimal.MinValue, unit),
        unit => Quantity.Between(decimal.MinValue, decimal.MaxValue, unit),
        unit => Quantity.Exact(0.0000000000000000000000000001m, unit),
    ];

    [Fact]
    public void EveryCode_HasOneRuleAndCases()
    {
        ValidationRules.All.Select(rule => rule.Code).Should().BeEquivalentTo(Codes).And.OnlyHaveUniqueItems();
        Codes.Except(RuleCases.All.Select(rule => rule.Code)).Should().BeEmpty("every rule has a breach and a near miss");
    }

    [Fact]
    public void EveryCase_Severity_IsThatOfItsRule() =>
        RuleCases.All.Should().OnlyContain(rule => ValidationRules.All.Single(known => known.Code == rule.Code).Severity == rule.Severity);

    [Fact]
    public void EveryCode_IsKebabCaseOfItsName()
    {
        foreach (FieldInfo field in typeof(RuleCodes).GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            string code = (string)field.GetRawConstantValue()!;
            string.Concat(code.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..])).Should().Be(field.Name);
        }
    }

    [Fact]
    public void EveryCode_IsToldBySomeValidatorOfThisAssembly() =>
        RuleCases.All.SelectMany(rule => Judging.Judge(rule.Breach).Errors).Select(failure => failure.ErrorCode).Distinct().Should().BeEquivalentTo(Codes);

    [Fact]
    public void TryFind_Code_GivesItsRule()
    {
        ValidationRules.TryFind(RuleCodes.UnitMismatch, out ValidationRule? rule).Should().BeTrue();
        rule!.Severity.Should().Be(Severity.Error);
        rule.ToString().Should().Be("unit-mismatch (Error)");
        ValidationRules.TryFind("unit", out _).Should().BeFalse();
        FluentActions.Invoking(() => ValidationRules.TryFind(null!, out _)).Should().Throw<ArgumentNullException>();
    }
}
