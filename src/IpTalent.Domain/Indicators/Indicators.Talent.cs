namespace IpTalent.Domain;

/// <content>People.</content>
public static partial class Indicators
{
    /// <summary>The people who work in intellectual property, as the national authority counts them. No source defines who belongs.</summary>
    /// <remarks>A stock; unit: person. Code: <c>ip-talent-total</c>.</remarks>
    public static Indicator IpTalentTotal { get; } =
        Indicator.Stock("ip-talent-total", LocalizedText.Of("IP talent", "知识产权人才"), Unit.Person)
            .With(IndicatorRelationKind.Overlaps, "ip-service-employees")
            .RisingIsBetter()
            .DividedBy(CategorySchemes.FourPlusOne);

    /// <summary>Staff who administer and enforce IP rights: the protection category of the "4+1".</summary>
    /// <remarks>A stock; unit: person. Code: <c>ip-protection-personnel</c>.</remarks>
    public static Indicator ProtectionPersonnel { get; } =
        Indicator.Stock("ip-protection-personnel", LocalizedText.Of("IP administration and enforcement personnel", "知识产权行政管理和执法人员"), Unit.Person)
            .RisingIsBetter();

    /// <summary>Staff of the centres that examine and settle disputes quickly.</summary>
    /// <remarks>A stock; unit: person. Code: <c>ip-protection-centre-staff</c>.</remarks>
    public static Indicator ProtectionCentreStaff { get; } =
        Indicator.Stock("ip-protection-centre-staff", LocalizedText.Of("Staff of IP protection centres", "知识产权保护中心人员"), Unit.Person)
            .RisingIsBetter();

    /// <summary>Everybody who ever passed the examination and holds the certificate, practising or not.</summary>
    /// <remarks>A stock; unit: person. Code: <c>attorney-certificate-holders</c>.</remarks>
    public static Indicator CertificateHolders { get; } =
        Indicator.Stock("attorney-certificate-holders", LocalizedText.Of("Qualified patent attorneys (certificate holders)", "取得专利代理师资格证人数"), Unit.Person)
            .With(IndicatorRelationKind.SupersetOf, "practising-attorneys")
            .RisingIsBetter();

    /// <summary>Patent attorneys entered in the register of an agency.</summary>
    /// <remarks>A stock; unit: person. Code: <c>practising-attorneys</c>.</remarks>
    public static Indicator PractisingAttorneys { get; } =
        Indicator.Stock("practising-attorneys", LocalizedText.Of("Practising patent attorneys", "执业专利代理师"), Unit.Person)
            .With(IndicatorRelationKind.PartOf, "attorney-certificate-holders")
            .With(IndicatorRelationKind.OtherCountOf, "practice-licences")
            .RisingIsBetter();

    /// <summary>The part of the nation's practising patent attorneys that an area has. Shares of one nation, so they add over areas.</summary>
    /// <remarks>A value per unit; unit: a fraction, shown as percent. Code: <c>practising-attorneys-share</c>.</remarks>
    public static Indicator PractisingAttorneysShare { get; } =
        Indicator.PerUnit("practising-attorneys-share", LocalizedText.Of("Share of national practising patent attorneys", "执业专利代理师占全国比重"), Unit.Percent)
            .With(IndicatorRelationKind.NumeratorIs, "practising-attorneys")
            .With(IndicatorRelationKind.DenominatorIs, "practising-attorneys")
            .Adding(Additivity.None with { OverAreas = true });

    /// <summary>Holders of the professional title of IP specialist (知识产权师) at intermediate level or above.</summary>
    /// <remarks>A stock; unit: person. Code: <c>ip-specialists-intermediate</c>.</remarks>
    public static Indicator IpSpecialists { get; } =
        Indicator.Stock("ip-specialists-intermediate", LocalizedText.Of("IP specialists, intermediate title and above", "中级及以上知识产权师"), Unit.Person)
            .RisingIsBetter();

    /// <summary>Examiners of the national authority: the base category of the "4+1".</summary>
    /// <remarks>A stock; unit: person. Code: <c>cnipa-examiners</c>.</remarks>
    public static Indicator Examiners { get; } =
        Indicator.Stock("cnipa-examiners", LocalizedText.Of("Patent and trademark examiners of CNIPA", "国家知识产权局专利商标审查员"), Unit.Person)
            .RisingIsBetter();

    /// <summary>Staff of the public information service for IP.</summary>
    /// <remarks>A stock; unit: person. Code: <c>ip-information-service-personnel</c>.</remarks>
    public static Indicator InformationServicePersonnel { get; } =
        Indicator.Stock("ip-information-service-personnel", LocalizedText.Of("IP information-service personnel", "知识产权信息公共服务人员"), Unit.Person)
            .RisingIsBetter();

    /// <summary>Examiners selected and trained for international work.</summary>
    /// <remarks>A stock; unit: person. Code: <c>international-examiners</c>.</remarks>
    public static Indicator InternationalExaminers { get; } =
        Indicator.Stock("international-examiners", LocalizedText.Of("International-type examiners selected and trained", "国际化审查员"), Unit.Person)
            .With(IndicatorRelationKind.PartOf, "cnipa-examiners")
            .RisingIsBetter();

    /// <summary>Teachers for foreign-related IP matters.</summary>
    /// <remarks>A stock; unit: person. Code: <c>foreign-related-ip-teachers</c>.</remarks>
    public static Indicator ForeignRelatedTeachers { get; } =
        Indicator.Stock("foreign-related-ip-teachers", LocalizedText.Of("Foreign-related IP teachers", "涉外知识产权师资"), Unit.Person)
            .RisingIsBetter();

    /// <summary>Experts who guide companies in disputes abroad.</summary>
    /// <remarks>A stock; unit: person. Code: <c>overseas-dispute-experts</c>.</remarks>
    public static Indicator OverseasDisputeExperts { get; } =
        Indicator.Stock("overseas-dispute-experts", LocalizedText.Of("Overseas IP dispute guidance experts", "海外知识产权纠纷应对指导专家"), Unit.Person)
            .RisingIsBetter();

    /// <summary>People who were given an advanced professional title over a period.</summary>
    /// <remarks>A flow; unit: person. Code: <c>advanced-titles-awarded</c>.</remarks>
    public static Indicator AdvancedTitlesAwarded { get; } =
        Indicator.Flow("advanced-titles-awarded", LocalizedText.Of("People given advanced IP professional titles", "获评知识产权高级职称人数"), Unit.Person)
            .RisingIsBetter();

    /// <summary>Officials sent to work in the hubs over a period.</summary>
    /// <remarks>A flow; unit: person. Code: <c>officials-seconded</c>.</remarks>
    public static Indicator OfficialsSeconded { get; } =
        Indicator.Flow("officials-seconded", LocalizedText.Of("Officials seconded to IP talent hubs", "赴人才高地挂职交流人员"), Unit.Person)
            .Adding(Additivity.Of(MeasureKind.Flow) with { OverTime = false });

    /// <summary>People of the IP services industry who were given local residence.</summary>
    /// <remarks>A flow; unit: person. Code: <c>residence-granted</c>.</remarks>
    public static Indicator ResidenceGranted { get; } =
        Indicator.Flow("residence-granted", LocalizedText.Of("IP service talents granted residence", "知识产权服务业人才落户人数"), Unit.Person);

    /// <summary>People brought in or trained by an area over a period.</summary>
    /// <remarks>A flow; unit: person. Code: <c>talents-introduced</c>.</remarks>
    public static Indicator TalentsIntroduced { get; } =
        Indicator.Flow("talents-introduced", LocalizedText.Of("High-quality IP talents introduced and trained", "引进培养高素质知识产权人才"), Unit.Person)
            .RisingIsBetter()
            .Adding(Additivity.Of(MeasureKind.Flow) with { OverTime = false });

    /// <summary>Person-years of research and development worked in a period.</summary>
    /// <remarks>A flow; unit: FTE person-year. Code: <c>rd-personnel-fte</c>.</remarks>
    public static Indicator RdPersonnelFte { get; } =
        Indicator.Flow("rd-personnel-fte", LocalizedText.Of("R&D personnel, full-time equivalent", "研发人员全时当量"), Unit.FtePersonYear)
            .With(IndicatorRelationKind.OtherCountOf, "rd-personnel-headcount")
            .RisingIsBetter();

    /// <summary>People who did any research and development. Never joined with full-time equivalents.</summary>
    /// <remarks>A stock; unit: person. Code: <c>rd-personnel-headcount</c>.</remarks>
    public static Indicator RdPersonnelHeadcount { get; } =
        Indicator.Stock("rd-personnel-headcount", LocalizedText.Of("R&D personnel, headcount", "研发人员（人头数）"), Unit.Person)
            .With(IndicatorRelationKind.OtherCountOf, "rd-personnel-fte")
            .RisingIsBetter();

    /// <summary>Residents, the usual denominator of a rate per head.</summary>
    /// <remarks>A stock; unit: person. Code: <c>population</c>.</remarks>
    public static Indicator Population { get; } =
        Indicator.Stock("population", LocalizedText.Of("Resident population", "常住人口"), Unit.Person);
}
