namespace IpTalent.Domain;

/// <content>Training, committees and lists.</content>
public static partial class Indicators
{
    /// <summary>Runs of training (期) held over a period.</summary>
    /// <remarks>A flow; unit: session. Code: <c>ip-training-sessions</c>.</remarks>
    public static Indicator TrainingSessions { get; } =
        Indicator.Flow("ip-training-sessions", LocalizedText.Of("IP training sessions held", "知识产权培训班次"), Unit.Session)
            .With(IndicatorRelationKind.SupersetOf, "admin-retraining-sessions");

    /// <summary>Runs of training in turn (轮训) for local administrators.</summary>
    /// <remarks>A flow; unit: session. Code: <c>admin-retraining-sessions</c>.</remarks>
    public static Indicator AdminRetrainingSessions { get; } =
        Indicator.Flow("admin-retraining-sessions", LocalizedText.Of("Rotational training sessions for local IP administrative personnel", "地方知识产权行政管理人员轮训期数"), Unit.Session)
            .With(IndicatorRelationKind.PartOf, "ip-training-sessions");

    /// <summary>Runs of foreign-related training of various kinds.</summary>
    /// <remarks>A flow; unit: session. Code: <c>international-training-sessions</c>.</remarks>
    public static Indicator InternationalTrainingSessions { get; } =
        Indicator.Flow("international-training-sessions", LocalizedText.Of("Foreign-related training sessions", "涉外培训期数"), Unit.Session);

    /// <summary>Participants of training; the sources do not say whether persons or attendances.</summary>
    /// <remarks>A flow; unit: participant. Code: <c>ip-training-participants</c>.</remarks>
    public static Indicator TrainingParticipants { get; } =
        Indicator.Flow("ip-training-participants", LocalizedText.Of("IP training participants", "知识产权培训人数"), Unit.Participant);

    /// <summary>Attendances, not people: whoever comes twice counts twice.</summary>
    /// <remarks>A flow; unit: person-time. Code: <c>strategic-training-attendances</c>.</remarks>
    public static Indicator StrategicTrainingAttendances { get; } =
        Indicator.Flow("strategic-training-attendances", LocalizedText.Of("Attendances at training aligned with national major strategies", "国家重大战略相关培训人次"), Unit.PersonTime);

    /// <summary>Remote courses launched over a period.</summary>
    /// <remarks>A flow; unit: course. Code: <c>online-ip-courses</c>.</remarks>
    public static Indicator OnlineCourses { get; } =
        Indicator.Flow("online-ip-courses", LocalizedText.Of("Online IP courses launched", "上线知识产权网络课程"), Unit.Course);

    /// <summary>Institutions of national rank that train for the IP system.</summary>
    /// <remarks>A stock; unit: institution. Code: <c>national-training-institutions</c>.</remarks>
    public static Indicator TrainingInstitutions { get; } =
        Indicator.Stock("national-training-institutions", LocalizedText.Of("National-level training institutions within the IP system", "知识产权系统国家级培训机构"), Unit.Institution);

    /// <summary>Students from abroad who enrolled over a period.</summary>
    /// <remarks>A flow; unit: person. Code: <c>international-master-students</c>.</remarks>
    public static Indicator InternationalMasterStudents { get; } =
        Indicator.Flow("international-master-students", LocalizedText.Of("International students enrolled in the WIPO-Tongji and Chinese Government IP master's programmes", "世界知识产权组织—同济大学及中国政府知识产权硕士项目国际学生"), Unit.Person);

    /// <summary>Places offered in a year.</summary>
    /// <remarks>A flow; unit: place. Code: <c>joint-master-places</c>.</remarks>
    public static Indicator JointMasterPlaces { get; } =
        Indicator.Flow("joint-master-places", LocalizedText.Of("Places of the WIPO-Tsinghua joint master's programme", "世界知识产权组织—清华大学联合硕士项目招生名额"), Unit.Place);

    /// <summary>Experts on the committee in a term.</summary>
    /// <remarks>A stock; unit: person. Code: <c>committee-members</c>.</remarks>
    public static Indicator CommitteeMembers { get; } =
        Indicator.Stock("committee-members", LocalizedText.Of("Members of the National IP Expert Advisory Committee", "国家知识产权专家咨询委员会委员"), Unit.Person)
            .With(IndicatorRelationKind.SupersetOf, "committee-academicians")
            .With(IndicatorRelationKind.SupersetOf, "committee-new-experts");

    /// <summary>Members who belong to one or both of the two academies; each counted once.</summary>
    /// <remarks>A stock; unit: person. Code: <c>committee-academicians</c>.</remarks>
    public static Indicator CommitteeAcademicians { get; } =
        Indicator.Stock("committee-academicians", LocalizedText.Of("Academicians on the National IP Expert Advisory Committee", "国家知识产权专家咨询委员会中的两院院士"), Unit.Person)
            .With(IndicatorRelationKind.PartOf, "committee-members");

    /// <summary>Members newly taken in for new fields and business models.</summary>
    /// <remarks>A stock; unit: person. Code: <c>committee-new-experts</c>.</remarks>
    public static Indicator CommitteeNewExperts { get; } =
        Indicator.Stock("committee-new-experts", LocalizedText.Of("New experts in new fields on the National IP Expert Advisory Committee", "国家知识产权专家咨询委员会新领域新业态专家"), Unit.Person)
            .With(IndicatorRelationKind.PartOf, "committee-members");

    /// <summary>Pieces of work, whatever number of members took part.</summary>
    /// <remarks>A flow; unit: task. Code: <c>committee-tasks</c>.</remarks>
    public static Indicator CommitteeTasks { get; } =
        Indicator.Flow("committee-tasks", LocalizedText.Of("IP tasks in which committee members took part", "专家咨询委员会委员参加的知识产权工作"), Unit.Task);

    /// <summary>Participations: a member who takes part in two tasks counts twice.</summary>
    /// <remarks>A flow; unit: person-time. Code: <c>committee-attendances</c>.</remarks>
    public static Indicator CommitteeAttendances { get; } =
        Indicator.Flow("committee-attendances", LocalizedText.Of("Participations of committee members in IP tasks", "专家咨询委员会委员参加知识产权工作人次"), Unit.PersonTime);

    /// <summary>Recommendations that the committee has made.</summary>
    /// <remarks>A flow; unit: recommendation. Code: <c>expert-recommendations</c>.</remarks>
    public static Indicator ExpertRecommendations { get; } =
        Indicator.Flow("expert-recommendations", LocalizedText.Of("Expert recommendations made", "专家建言"), Unit.Recommendation);

    /// <summary>Terms of office (届) begun over a period; not meetings.</summary>
    /// <remarks>A flow; unit: term. Code: <c>committee-terms</c>.</remarks>
    public static Indicator CommitteeTerms { get; } =
        Indicator.Flow("committee-terms", LocalizedText.Of("Terms of the expert advisory committee", "专家咨询委员会届数"), Unit.Term);

    /// <summary>The length of a list.</summary>
    /// <remarks>A stock; unit: aspect. Code: <c>hub-aspects</c>.</remarks>
    public static Indicator HubAspects { get; } =
        Indicator.Stock("hub-aspects", LocalizedText.Of("Aspects in which the IP talent hubs have had initial success", "知识产权人才高地取得初步成效的方面"), Unit.Aspect);

    /// <summary>The length of a list, not services rendered.</summary>
    /// <remarks>A stock; unit: list item. Code: <c>national-laboratory-service-items</c>.</remarks>
    public static Indicator NationalLaboratoryServiceItems { get; } =
        Indicator.Stock("national-laboratory-service-items", LocalizedText.Of("Items on the list of IP services for national laboratories", "国家实验室知识产权服务事项"), Unit.ListItem);

    /// <summary>How many regions a statement names.</summary>
    /// <remarks>A stock; unit: region. Code: <c>regions-above-twice-nation</c>.</remarks>
    public static Indicator RegionsAboveTwiceNation { get; } =
        Indicator.Stock("regions-above-twice-nation", LocalizedText.Of("Regions with more than twice the national rate of high-value invention patents", "每万人口高价值发明专利拥有量超过全国两倍的地区"), Unit.Region);
}
