namespace IpTalent.Domain.Validation;

/// <content>Rules for programmes of every kind.</content>
public static partial class ValidationRules
{
    private static IEnumerable<ValidationRule> Programs =>
    [
        Info(RuleCodes.ProgramWithoutOrganisation,
            "No organisation is named for '{0}'.",
            "“{0}”没有注明任何机构。"),
        Warning(RuleCodes.OrganisationRoleTwice,
            "'{0}' comes twice as {1}.",
            "“{0}”以“{1}”的身份重复出现。"),
        Warning(RuleCodes.CohortExceedsPlaces,
            "The intake of {0} is certainly larger than the {1}.",
            "该批{0}必然多于名额{1}。"),
        Warning(RuleCodes.CohortsOutOfOrder,
            "Intake {0} stands behind intake {1}.",
            "第{0}批排在第{1}批之后。"),
        Error(RuleCodes.AttendancesInPersons,
            "Attendances are told in {0}; person-times are no people.",
            "参训人次以“{0}”计；人次不是人数。"),
        Warning(RuleCodes.FewerAttendancesThanSessions,
            "{0} are certainly fewer than one for each of {1}.",
            "{0}必然不足每期一人次（{1}）。"),
        Warning(RuleCodes.LadderOutOfOrder,
            "The advanced title '{0}' stands below '{1}', which is not advanced.",
            "高级职称“{0}”排在非高级职称“{1}”之下。"),
        Info(RuleCodes.FigureWithoutPeriod,
            "It is not told for which time {0} is counted.",
            "没有说明{0}对应的时期。"),
    ];
}
