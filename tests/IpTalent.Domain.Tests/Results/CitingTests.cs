using System.Globalization;

namespace IpTalent.Domain.Tests.Results;

/// <summary>Figures that were taken out of observations keep their sources.</summary>
public class CitingTests
{
    [Fact]
    public void Citing_Observations_TellsNamesAndSourcesOfTheSameResult()
    {
        Derived<Quantity> plain = Ratios.Ratio(Examples.Attendances.Quantity!, Examples.Members.Quantity!);
        Derived<Quantity> cited = plain.Citing(Examples.Members, Examples.Attendances);
        cited.Value.Should().BeSameAs(plain.Value);
        (cited.Formula, cited.Policy, cited.Detail).Should().Be((plain.Formula, plain.Policy, plain.Detail));
        cited.Inputs.Select(input => input.Symbol).Should().Equal("a", "b");
        cited.Inputs[0].Citations.Should().Equal(Examples.Attendances.Citations);
        cited.Explain(CultureInfo.InvariantCulture).Should().Contain("近1200人次").And.Contain("48名知名专家").And.Contain("2024-03");
    }

    [Fact]
    public void Citing_UndefinedResult_KeepsItsReason()
    {
        Derived<Quantity> refused = Growth.GrowthRate(Examples.Attendances.Quantity!, Examples.Members.Quantity!).Citing(Examples.Attendances);
        refused.Reason.Should().Be(UndefinedReason.UnitMismatch);
        refused.Inputs[0].Citations.Should().NotBeEmpty();
        refused.Inputs[1].Citations.Should().BeEmpty("nobody was named for it");
    }

    [Fact]
    public void Citing_WhatDidNotEnter_Throws()
    {
        Derived<Quantity> result = Ratios.Ratio(Examples.Attendances.Quantity!, Examples.Members.Quantity!);
        FluentActions.Invoking(() => result.Citing(Examples.Tasks)).Should().Throw<ArgumentException>().WithMessage("*did not enter*");
        FluentActions.Invoking(() => result.Citing(null!)).Should().Throw<ArgumentNullException>();
    }
}
