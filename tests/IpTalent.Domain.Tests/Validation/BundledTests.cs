using System.Collections;
using System.Text.RegularExpressions;
using FluentValidation.Results;
using IpTalent.Domain.Validation;
using NodaTime.Testing;

namespace IpTalent.Domain.Tests.Validation;

/// <summary>What validation says of the bundled datasets at the end of 2026: every finding is known, and none is more than information.</summary>
public partial class BundledTests
{
    [Fact]
    public void Validate_Bulletin_FindsWhatIsKnown() => FindingsIn(BundledDatasets.Bulletin).Should().BeEquivalentTo(
        // Nobody has reported whether the joint master's programme began; the bulletin leaves out who runs these programmes, and who issued the plan.
        "Info plan-overdue: tsinghua-wipo-master tsinghua-wipo-master",
        "Info program-without-organisation: national-ip-training-base guangdong-administrator-training guangdong-sector-training beijing-title-evaluation "
            + "beijing-agency-recruitment national-laboratory-guidelines national-laboratory-services administrator-retraining urgent-talent-training remote-courses",
        "Info plan-without-issuer: ip-talent-plan-14",
        // 700-odd tasks since 2021, while the fifth committee was set up in March 2024.
        "Info activity-spans-terms: national-ip-advisory-committee");

    [Fact]
    public void Validate_Context_FindsWhatIsKnown() => FindingsIn(BundledDatasets.Context).Should().BeEquivalentTo(
        "Info original-unknown: cnipa-2021-plan-issued cnipa-2021-plan xinhua-2024-06-25 press-conference-2024-06 chinanews-2024-06-26 lindaliu-2023 slw-2020 "
            + "lexology-2015 cnipa-agency-yearbook-2016 maeda-2018 xinhuanet-2019-12 shangcheng-2021 cnipa-agency-report-2021 kyk-2022 cnipa-agency-report-2022 "
            + "cnipa-agency-report-2023 skwkw-2024 cnipa-services-survey-2020 cnipa-services-survey-2022 boip-2023 sanyou-2024 chinanews-2026-01-23 kotopat-2025 "
            + "stdaily-2024-06 kexuebao-2025-03 xinhua-2023-12-15 jst-2021 china-org-2022 nbs-2024-09",
        // Series that their sources gave up, or that this dataset follows no further.
        "Info stale-figure: f118 f148 f121 f123 f083 f084 f085",
        // Licences of the first eight months of 2015, and of the first five of 2017.
        "Info unequal-periods: f083 f084 f085",
        // Trademark agencies had to register anew in 2023.
        "Info break-in-series: f152");

    private static IEnumerable<string> FindingsIn(TalentDataset dataset) =>
        new TalentDatasetValidator(FakeClock.FromUtc(2026, 11, 1)).Validate(dataset).Errors
            .GroupBy(failure => $"{failure.Severity} {failure.ErrorCode}", failure => CodeAt(dataset, failure))
            .Select(group => $"{group.Key}: {string.Join(' ', group)}");

    // The record at fault by its code, so that the order of records does not matter.
    private static string CodeAt(TalentDataset dataset, ValidationFailure failure)
    {
        Match place = Place().Match(failure.PropertyName);
        var list = (IEnumerable)typeof(TalentDatasetContents).GetProperty(place.Groups["list"].Value)!.GetValue(dataset.Contents)!;
        object record = list.Cast<object>().ElementAt(int.Parse(place.Groups["index"].Value));
        return (string)record.GetType().GetProperty("Code")!.GetValue(record)!;
    }

    [GeneratedRegex(@"^(?<list>\w+)\[(?<index>\d+)\]", RegexOptions.ExplicitCapture)]
    private static partial Regex Place();
}
