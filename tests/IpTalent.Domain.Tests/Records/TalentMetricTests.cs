namespace IpTalent.Domain.Tests.Records;

public class TalentMetricTests
{
    private static readonly Indicator Attorneys = Indicator.Stock("attorneys", "Practising attorneys", Unit.Person);
    private static readonly TalentMetric Metric = TalentMetric.At(Attorneys, Area.Guangdong, YearEnd.Of(2023), 5_811);

    public static TheoryData<decimal, Qualifier> PrintedNumbers => new()
    {
        { 5_811, Qualifier.Exact },
        { 0, Qualifier.Exact }, // none is a count
        { 5_800, Qualifier.Rounded }, // two zeros
        { 5_810, Qualifier.Exact }, // one zero
    };

    [Theory]
    [MemberData(nameof(PrintedNumbers))]
    public void At_BareNumber_IsReadInTheUnitOfTheIndicator(decimal number, Qualifier qualifier)
    {
        Quantity quantity = TalentMetric.At(Attorneys, Area.Guangdong, YearEnd.Of(2023), number).Quantity!;

        (quantity.Nominal, quantity.Qualifier, quantity.Unit).Should().Be((number, qualifier, Unit.Person));
    }

    [Fact]
    public void At_Quantity_IsKeptAsItIsWhateverTheUnit()
    {
        Quantity claim = Quantity.Nearly(2_000, Unit.PersonTime);

        TalentMetric metric = TalentMetric.At(Attorneys, Area.China, YearEnd.Of(2023), claim);

        metric.Quantity.Should().BeSameAs(claim, "two units are validation's business");
        (metric.IsMissing, metric.MissingReason).Should().Be((false, null));
    }

    [Fact]
    public void At_Nothing_IsRefused()
    {
        FluentActions.Invoking(() => TalentMetric.At(null!, Area.China, YearEnd.Of(2023), 1)).Should().Throw<ArgumentNullException>().WithParameterName("indicator");
        FluentActions.Invoking(() => TalentMetric.At(Attorneys, null!, YearEnd.Of(2023), 1)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => TalentMetric.At(Attorneys, Area.China, null!, 1)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => TalentMetric.At(Attorneys, Area.China, YearEnd.Of(2023), null!)).Should().Throw<ArgumentNullException>().WithParameterName("quantity");
    }

    [Theory]
    [InlineData(MissingReason.NotPublished, false)]
    [InlineData(MissingReason.NotCollected, false)]
    [InlineData(MissingReason.NotApplicable, false)]
    [InlineData(MissingReason.Suppressed, true)] // the one that must not be worked out from others
    public void Missing_EachReason_IsTold(MissingReason reason, bool isConfidential)
    {
        TalentMetric metric = TalentMetric.Missing(Attorneys, Area.China, YearEnd.Of(2023), reason);

        (metric.IsMissing, metric.Quantity, metric.MissingReason, metric.IsConfidential).Should().Be((true, null, reason, isConfidential));
    }

    [Fact]
    public void New_NeitherQuantityNorReason_IsNotPublished()
    {
        TalentMetric metric = new() { Indicator = Attorneys, Area = Area.China, Period = YearEnd.Of(2023) };

        metric.MissingReason.Should().Be(MissingReason.NotPublished);
        metric.Should().Be(TalentMetric.Missing(Attorneys, Area.China, YearEnd.Of(2023)));
    }

    [Fact]
    public void QuantityAndReason_Both_AreRefusedInEitherOrder()
    {
        FluentActions.Invoking(() => Metric with { MissingReason = MissingReason.Suppressed })
            .Should().Throw<ArgumentException>().WithMessage("*not both*");
        FluentActions.Invoking(() => Metric with { MissingReason = MissingReason.NotPublished }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => TalentMetric.Missing(Attorneys, Area.China, YearEnd.Of(2023), MissingReason.Suppressed) with { Quantity = Metric.Quantity })
            .Should().Throw<ArgumentException>().WithMessage("*not both*");
    }

    [Fact]
    public void With_QuantityTakenAwayFirst_TakesAReason() =>
        (Metric with { Quantity = null, MissingReason = MissingReason.Suppressed }).MissingReason.Should().Be(MissingReason.Suppressed);

    [Fact]
    public void With_QuantityGivenToAMissingOne_IsNoLongerMissing() =>
        (TalentMetric.Missing(Attorneys, Area.Guangdong, YearEnd.Of(2023)) with { Quantity = Metric.Quantity }).Should().Be(Metric);

    [Fact]
    public void Categories_OneSchemeTwice_IsRefused() =>
        FluentActions.Invoking(() => Metric with { Categories = [CategoryReference.Of("sex", "male"), CategoryReference.Of("sex", "female")] })
            .Should().Throw<ArgumentException>().WithMessage("*'sex' comes twice*");

    [Fact]
    public void Key_CategoriesInAnotherOrder_IsTheSame()
    {
        CategoryReference sex = CategoryReference.Of("sex", "female");
        CategoryReference title = CategoryReference.Of("title-level", "senior");

        ObservationKey.Of(Metric with { Categories = [sex, title] }).Should().Be(ObservationKey.Of(Metric with { Categories = [title, sex] }));
        ObservationKey.Of(Metric with { Categories = [sex] }).Should().NotBe(ObservationKey.Of(Metric));
    }

    [Fact]
    public void IsConfidential_EachStatusButFree_IsTrue()
    {
        Metric.IsConfidential.Should().BeFalse();
        foreach (Confidentiality status in Enum.GetValues<Confidentiality>())
        {
            (Metric with { Attributes = new() { Confidentiality = status } }).IsConfidential.Should().Be(status != Confidentiality.Free, $"{status}");
        }
    }

    [Fact]
    public void Has_SeveralStatuses_TellsEach()
    {
        TalentMetric metric = Metric with { Attributes = new() { Status = [ObservationStatus.Provisional, ObservationStatus.TimeSeriesBreak] } };

        metric.Has(ObservationStatus.TimeSeriesBreak).Should().BeTrue();
        metric.Has(ObservationStatus.Provisional).Should().BeTrue();
        metric.Has(ObservationStatus.Estimated).Should().BeFalse();
        Metric.Has(ObservationStatus.Normal).Should().BeFalse("nobody said so");
    }

    [Fact]
    public void CitedFrom_Sources_AreAppended() =>
        Metric.CitedFrom("a").CitedFrom(Citation.Of("b"), Citation.Of("c")).Citations.Select(citation => citation.SourceCode)
            .Should().Equal("a", "b", "c");

    [Fact]
    public void Equals_MetricsBuiltAlike_AreEqualAndHashAlike()
    {
        TalentMetric twin = TalentMetric.At(
            Indicator.Stock("attorneys", "Practising attorneys", Unit.Person), Area.Of("广东"), ReportingPeriod.Parse("2023-12-31"), 5_811);

        twin.Should().Be(Metric);
        twin.GetHashCode().Should().Be(Metric.GetHashCode());
        twin.CitedFrom("a").Should().NotBe(Metric);
    }

    [Fact]
    public void ToString_Metric_IsShort()
    {
        Metric.ToString().Should().Be("attorneys CN-GD 2023-12-31: exact 5811 person");
        TalentMetric.Missing(Attorneys, Area.China, ReportingPeriod.Year(2023), MissingReason.Suppressed).ToString()
            .Should().Be("attorneys CN 2023: missing (Suppressed)");
    }

    /// <summary>The letters of CL_OBS_STATUS 2.2 and CL_CONF_STATUS 1.3, copied from the lists.</summary>
    [Fact]
    public void Sdmx_EachStatus_HasTheLetterOfTheList()
    {
        Enum.GetValues<ObservationStatus>().Select(status => $"{status.ToSdmx()} {status}").Should().Equal(
            "A Normal", "B TimeSeriesBreak", "D DefinitionDiffers", "E Estimated", "F Forecast", "G Experimental", "I Imputed", "J Derogation",
            "K IncludedElsewhere", "N NotSignificant", "P Provisional", "S SpecialEvent", "U LowReliability", "V Unvalidated", "W IncludesOther");
        Enum.GetValues<MissingReason>().Select(reason => $"{reason.ToSdmx()} {reason}").Should().Equal(
            "O NotPublished", "L NotCollected", "Q Suppressed", "M NotApplicable");
        Enum.GetValues<Confidentiality>().Select(status => $"{status.ToSdmx()} {status}").Should().Equal(
            "F Free", "N Internal", "C Confidential", "A SmallCounts", "O Dominance", "D SecondaryBySender", "S SecondaryByReceiver");
    }

    [Fact]
    public void Sdmx_EveryLetter_IsReadBackOrRefused()
    {
        for (char letter = '\0'; letter < 128; letter++)
        {
            if (SdmxCodes.TryGetStatus(letter, out ObservationStatus status))
            {
                status.ToSdmx().Should().Be(letter);
                SdmxCodes.TryGetMissingReason(letter, out _).Should().BeFalse("a letter tells of a value or of none");
            }

            if (SdmxCodes.TryGetMissingReason(letter, out MissingReason reason))
            {
                reason.ToSdmx().Should().Be(letter);
            }

            if (SdmxCodes.TryGetConfidentiality(letter, out Confidentiality confidentiality))
            {
                confidentiality.ToSdmx().Should().Be(letter);
            }
        }

        SdmxCodes.TryGetStatus('a', out _).Should().BeFalse();
        SdmxCodes.TryGetStatus('Q', out _).Should().BeFalse();
        FluentActions.Invoking(() => ((ObservationStatus)99).ToSdmx()).Should().Throw<ArgumentOutOfRangeException>();
    }
}
