using System.Globalization;

namespace IpTalent.Domain.Tests.Issues;

/// <summary>The note on what the printed numbers alone give showed a number that seemed to lie within the range beside it.</summary>
public sealed class ExcludedNumberTests
{
    // 1,200 / 700 = 1.7142857...; the range ends there, open, and is shown as (1.375, 1.715).
    [Fact]
    public void Detail_NumberBeyondTheUpperEnd_IsCutAsTheEndIs()
    {
        Derived<Quantity> ratio = Ratios.Ratio(Quantity.Nearly(1_200, Unit.PersonTime), Quantity.MoreThan(700, Unit.Task));
        ratio.Value.ToString("B", CultureInfo.InvariantCulture).Should().Be("(0, 1.715) person-times per task");
        ratio.Detail!.In("en").Should().Be("the printed numbers alone give about 1.715 person-times per task, which the wording of the figures excludes");
        ratio.Detail.In("zh").Should().Be("仅按原文数字计算得约1.715人次/项，但原文措辞排除了这一数值");
    }

    // 1,000 / 600 = 1.666..., from where on the range lies.
    [Fact]
    public void Detail_NumberBelowTheLowerEnd_IsCutAsTheEndIs()
    {
        Derived<Quantity> ratio = Ratios.Ratio(Quantity.MoreThan(1_000, Unit.PersonTime), Quantity.Nearly(600, Unit.Task));
        ratio.Value.ToString("B", CultureInfo.InvariantCulture).Should().StartWith("(1.666, ");
        ratio.Detail!.In("en").Should().StartWith("the printed numbers alone give about 1.666 person-times per task,");
    }

    // 15 / 10 = 1.5 exactly: nothing is cut.
    [Fact]
    public void Detail_NumberThatIsNotCut_IsNotAboutThat() =>
        Ratios.Ratio(Quantity.MoreThan(15, Unit.PersonTime), Quantity.Exact(10, Unit.Task)).Detail!.In("en").Should().StartWith("the printed numbers alone give 1.5 person-times per task,");
}
