using FluentValidation;

namespace IpTalent.Domain.Validation;

/// <summary>Rules that several kinds of programme share.</summary>
internal static class ProgramChains
{
    /// <summary>Tells of an organisation that comes twice in one role.</summary>
    public static IRuleBuilderOptionsConditions<T, ValueList<OrganisationRole>> NameNobodyTwice<T>(this IRuleBuilder<T, ValueList<OrganisationRole>> chain) =>
        chain.Custom((organisations, context) =>
        {
            var seen = new HashSet<OrganisationRole>();
            for (int i = 0; i < organisations.Count; i++)
            {
                if (!seen.Add(organisations[i]))
                {
                    context.Report(RuleCodes.OrganisationRoleTwice, $"{context.PropertyPath}[{i}]", organisations[i],
                        organisations[i].OrganisationCode, NameOf(organisations[i].Role));
                }
            }
        });

    /// <summary>Judges a figure, and tells where it is not said for which time.</summary>
    public static void IsCounted<T>(this IRuleBuilder<T, Quantity?> chain, Func<T, ReportingPeriod?> periodOf)
    {
        chain.SetValidator(new QuantityValidator()!);
        chain.Must((program, figure) => figure is null || periodOf(program) is not null)
            .Tells(RuleCodes.FigureWithoutPeriod, (_, figure) => [figure]);
    }

    private static LocalizedText NameOf(OrganisationRoleKind role) => role switch
    {
        OrganisationRoleKind.Host => LocalizedText.Of("host", "主办方"),
        OrganisationRoleKind.Partner => LocalizedText.Of("partner", "合作方"),
        OrganisationRoleKind.Supporter => LocalizedText.Of("supporter", "支持方"),
        OrganisationRoleKind.Signatory => LocalizedText.Of("signatory", "签署方"),
        OrganisationRoleKind.Organiser => LocalizedText.Of("organiser", "组织方"),
        OrganisationRoleKind.Issuer => LocalizedText.Of("issuer", "发布方"),
        _ => LocalizedText.Of("participant", "参与方"),
    };
}
