namespace IpTalent.Domain;

/// <content>Agencies, licences, examinations and the services industry.</content>
public static partial class Indicators
{
    /// <summary>Agencies licensed to act in patent matters.</summary>
    /// <remarks>A stock; unit: institution. Code: <c>patent-agencies</c>.</remarks>
    public static Indicator PatentAgencies { get; } =
        Indicator.Stock("patent-agencies", LocalizedText.Of("Patent agencies", "专利代理机构"), Unit.Institution);

    /// <summary>Agencies licensed over a period.</summary>
    /// <remarks>A flow; unit: institution. Code: <c>patent-agencies-founded</c>.</remarks>
    public static Indicator PatentAgenciesFounded { get; } =
        Indicator.Flow("patent-agencies-founded", LocalizedText.Of("Patent agencies newly founded", "新设专利代理机构"), Unit.Institution)
            .With(IndicatorRelationKind.InflowOf, "patent-agencies");

    /// <summary>Agencies filed to act in trademark matters. All had to register anew from January 2023, so later counts do not compare with earlier ones.</summary>
    /// <remarks>A stock; unit: institution. Code: <c>trademark-agencies</c>.</remarks>
    public static Indicator TrademarkAgencies { get; } =
        Indicator.Stock("trademark-agencies", LocalizedText.Of("Trademark agencies (filed)", "备案商标代理机构"), Unit.Institution)
            .BrokenFrom(new(2023, 1, 1), LocalizedText.Of("All agencies had to register anew", "全国商标代理机构重新备案"));

    /// <summary>Agencies that were filed before and registered anew over a period.</summary>
    /// <remarks>A flow; unit: institution. Code: <c>trademark-agencies-re-registered</c>.</remarks>
    public static Indicator TrademarkAgenciesReRegistered { get; } =
        Indicator.Flow("trademark-agencies-re-registered", LocalizedText.Of("Trademark agencies re-registered", "重新备案商标代理机构"), Unit.Institution)
            .With(IndicatorRelationKind.InflowOf, "trademark-agencies");

    /// <summary>Agencies registered for the first time over a period.</summary>
    /// <remarks>A flow; unit: institution. Code: <c>trademark-agencies-added</c>.</remarks>
    public static Indicator TrademarkAgenciesAdded { get; } =
        Indicator.Flow("trademark-agencies-added", LocalizedText.Of("Trademark agencies newly registered", "新增备案商标代理机构"), Unit.Institution)
            .With(IndicatorRelationKind.InflowOf, "trademark-agencies");

    /// <summary>Licences in force. A person holds one at a time.</summary>
    /// <remarks>A stock; unit: licence. Code: <c>practice-licences</c>.</remarks>
    public static Indicator PracticeLicences { get; } =
        Indicator.Stock("practice-licences", LocalizedText.Of("Practice licences of patent attorneys", "专利代理师执业证"), Unit.Licence)
            .With(IndicatorRelationKind.OtherCountOf, "practising-attorneys");

    /// <summary>Licences issued over a period.</summary>
    /// <remarks>A flow; unit: licence. Code: <c>licences-issued</c>.</remarks>
    public static Indicator LicencesIssued { get; } =
        Indicator.Flow("licences-issued", LocalizedText.Of("Practice licences newly issued", "新颁发执业证"), Unit.Licence)
            .With(IndicatorRelationKind.InflowOf, "practice-licences");

    /// <summary>Licences that moved from one agency to another over a period; the stock does not change.</summary>
    /// <remarks>A flow; unit: licence. Code: <c>licences-transferred</c>.</remarks>
    public static Indicator LicencesTransferred { get; } =
        Indicator.Flow("licences-transferred", LocalizedText.Of("Practice licences transferred between agencies, re-issue included", "变更执业机构（含重新颁发）"), Unit.Licence)
            .With(IndicatorRelationKind.TransferWithin, "practice-licences");

    /// <summary>Licences cancelled over a period. A cancellation does not mean that somebody left the profession.</summary>
    /// <remarks>A flow; unit: licence. Code: <c>licences-cancelled</c>.</remarks>
    public static Indicator LicencesCancelled { get; } =
        Indicator.Flow("licences-cancelled", LocalizedText.Of("Practice licences cancelled", "注销执业证"), Unit.Licence)
            .With(IndicatorRelationKind.OutflowOf, "practice-licences");

    /// <summary>People who registered for the examination of a period.</summary>
    /// <remarks>A flow; unit: person. Code: <c>exam-registrations</c>.</remarks>
    public static Indicator ExamRegistrations { get; } =
        Indicator.Flow("exam-registrations", LocalizedText.Of("Patent attorney examination registrations", "专利代理师资格考试报名人数"), Unit.Person)
            .With(IndicatorRelationKind.SupersetOf, "exam-passers");

    /// <summary>People who passed the examination of a period.</summary>
    /// <remarks>A flow; unit: person. Code: <c>exam-passers</c>.</remarks>
    public static Indicator ExamPassers { get; } =
        Indicator.Flow("exam-passers", LocalizedText.Of("Patent attorney examination passers", "专利代理师资格考试通过人数"), Unit.Person)
            .With(IndicatorRelationKind.PartOf, "exam-registrations");

    /// <summary>Institutions of the IP services industry, by survey.</summary>
    /// <remarks>A stock; unit: institution. Code: <c>ip-service-institutions</c>.</remarks>
    public static Indicator ServiceInstitutions { get; } =
        Indicator.Stock("ip-service-institutions", LocalizedText.Of("IP service institutions", "知识产权服务机构"), Unit.Institution);

    /// <summary>Everybody employed by the IP services industry, by survey. Larger than the IP talent total and no part of it: two populations.</summary>
    /// <remarks>A stock; unit: person. Code: <c>ip-service-employees</c>.</remarks>
    public static Indicator ServiceEmployees { get; } =
        Indicator.Stock("ip-service-employees", LocalizedText.Of("IP service industry employees", "知识产权服务业从业人员"), Unit.Person)
            .With(IndicatorRelationKind.Overlaps, "ip-talent-total");

    /// <summary>Revenue of the IP services industry over a period, at the prices of the time.</summary>
    /// <remarks>A flow; unit: yuan. Code: <c>ip-service-revenue</c>.</remarks>
    public static Indicator ServiceRevenue { get; } =
        Indicator.Flow("ip-service-revenue", LocalizedText.Of("IP service industry revenue", "知识产权服务业营业收入"), Unit.Yuan);

    /// <summary>Invention patents in force that meet one of the five official criteria of high value.</summary>
    /// <remarks>A stock; unit: patent. Code: <c>high-value-patents</c>.</remarks>
    public static Indicator HighValuePatents { get; } =
        Indicator.Stock("high-value-patents", LocalizedText.Of("High-value invention patents", "高价值发明专利拥有量"), Unit.Patent)
            .RisingIsBetter();

    /// <summary>High-value invention patents for every 10,000 residents.</summary>
    /// <remarks>A value per unit; unit: patents per 10,000 people. Code: <c>high-value-patents-per-10000</c>.</remarks>
    public static Indicator HighValuePatentsPer10000 { get; } =
        Indicator.PerUnit("high-value-patents-per-10000", LocalizedText.Of("High-value invention patents per 10,000 people", "每万人口高价值发明专利拥有量"), Unit.Patent.Per(10_000, Unit.Person))
            .With(IndicatorRelationKind.NumeratorIs, "high-value-patents")
            .With(IndicatorRelationKind.DenominatorIs, "population")
            .RisingIsBetter();

    /// <summary>How many times the national rate an area reaches.</summary>
    /// <remarks>A value per unit; unit: times. Code: <c>high-value-patents-to-nation</c>.</remarks>
    public static Indicator HighValuePatentsToNation { get; } =
        Indicator.PerUnit("high-value-patents-to-nation", LocalizedText.Of("High-value invention patents per 10,000 people, relative to the nation", "每万人口高价值发明专利拥有量与全国平均水平之比"), Unit.Ratio)
            .With(IndicatorRelationKind.NumeratorIs, "high-value-patents-per-10000")
            .With(IndicatorRelationKind.DenominatorIs, "high-value-patents-per-10000")
            .RisingIsBetter();
}
