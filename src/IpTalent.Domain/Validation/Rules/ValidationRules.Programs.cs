namespace IpTalent.Domain.Validation;

/// <content>Rules for programmes of every kind.</content>
public static partial class ValidationRules
{
    private static IEnumerable<ValidationRule> Programs =>
    [
        Info(RuleCodes.ProgramWithoutOrganisation,
            "No organisation is named for '{0}'.",
            "“{0}”没有注明任何机构。",
            "Name the organisations with their roles.",
            "写明机构及其角色。"),
        Warning(RuleCodes.OrganisationRoleTwice,
            "'{0}' comes twice as {1}.",
            "“{0}”以“{1}”的身份重复出现。",
            "Keep the organisation once in that role.",
            "同一角色的同一机构只保留一次。"),
        Warning(RuleCodes.CohortExceedsPlaces,
            "The intake of {0} is certainly larger than the {1}.",
            "该批{0}必然多于名额{1}。",
            "Compare intake and places with the source.",
            "对照来源核对录取人数与名额。"),
        Warning(RuleCodes.CohortsOutOfOrder,
            "Intake {0} stands behind intake {1}.",
            "第{0}批排在第{1}批之后。",
            "Order the intakes by their numbers, each once.",
            "按序号排列各批次，序号不重复。"),
        Error(RuleCodes.AttendancesInPersons,
            "Attendances are told in {0}; person-times are no people.",
            "参训人次以“{0}”计；人次不是人数。",
            "Tell attendances in person-times; what the source does not settle is a figure of participants.",
            "参训人次应以人次计；来源未明确的，按参加者计。"),
        Warning(RuleCodes.FewerAttendancesThanSessions,
            "{0} are certainly fewer than one for each of {1}.",
            "{0}必然不足每期一人次（{1}）。",
            "Compare both numbers with the source; a session has one attendance at least.",
            "对照来源核对两个数字；每期至少一人次。"),
        Warning(RuleCodes.LadderOutOfOrder,
            "The advanced title '{0}' stands below '{1}', which is not advanced.",
            "高级职称“{0}”排在非高级职称“{1}”之下。",
            "Order the titles from the lowest to the highest.",
            "按由低到高排列职称。"),
        Info(RuleCodes.FigureWithoutPeriod,
            "It is not told for which time {0} is counted.",
            "没有说明{0}对应的时期。",
            "Give the time over which it was counted.",
            "写明数值对应的时期。"),
    ];
}
