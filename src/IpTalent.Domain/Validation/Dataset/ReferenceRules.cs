namespace IpTalent.Domain.Validation;

/// <summary>Every code by which a record names another, looked up.</summary>
internal sealed class ReferenceRules(Findings findings)
{
    private readonly TalentDataset _dataset = findings.Dataset;
    private readonly Dictionary<string, CategoryScheme[]> _schemes = new(StringComparer.Ordinal);

    public static void Judge(Findings findings) => new ReferenceRules(findings).Judge();

    private void Judge()
    {
        TalentDatasetContents contents = _dataset.Contents;
        Each(contents.Metrics, nameof(contents.Metrics), (metric, place) =>
        {
            Citations(metric.Citations, place);
            Categories(metric.Categories, place);
            Hub(metric.Attributes?.ProxyFor, place, ".Attributes.ProxyFor");
            Metric(metric.Attributes?.Vintage?.Replaces, place, ".Attributes.Vintage.Replaces");
        });
        Each(_dataset.Indicators, nameof(_dataset.Indicators), OfIndicator);
        Each(contents.Correspondences, nameof(contents.Correspondences), OfCorrespondence);
        Each(contents.Organisations, nameof(contents.Organisations), (organisation, place) => Organisation(organisation.ParentCode, place, ".ParentCode"));
        Each(contents.People, nameof(contents.People), (person, place) =>
            Each(person.Offices, place, "Offices", (office, at) => Organisation(office.OrganisationCode, at, ".OrganisationCode")));
        Each(contents.Sources, nameof(contents.Sources), OfSource);
        Each(contents.Hubs, nameof(contents.Hubs), OfHub);
        Each(contents.Programs, nameof(contents.Programs), OfProgram);
        Each(contents.Committees, nameof(contents.Committees), OfCommittee);
        Each(contents.Plans, nameof(contents.Plans), (plan, place) =>
        {
            Each(plan.IssuerCodes, place, "IssuerCodes", (code, at) => Organisation(code, at, ""));
            Milestones(plan.Milestones, place);
            Citations(plan.Citations, place);
        });
        Each(contents.Targets, nameof(contents.Targets), (target, place) =>
        {
            Categories(target.Categories, place);
            Plan(target.PlanCode, place, ".PlanCode");
            Organisation(target.SetBy, place, ".SetBy");
            Citations(target.Citations, place);
        });
        OfWords(contents);
    }

    private void OfWords(TalentDatasetContents contents)
    {
        var codes = new Lazy<HashSet<string>>(() => RecordCodes.In(_dataset));
        void Known(string code, Place place)
        {
            if (!codes.Value.Contains(code))
            {
                findings.Report(RuleCodes.UnknownRecord, place.ToString(), code, code);
            }
        }

        Each(contents.Statements, nameof(contents.Statements), (statement, place) =>
        {
            Each(statement.SubjectCodes, place, "SubjectCodes", Known);
            Roles(statement.Parties, place, "Parties");
            Citations(statement.Citations, place);
            Citations(statement.List?.Citations ?? [], place, ".List");
        });
        Each(contents.Enumerations, nameof(contents.Enumerations), (list, place) => Citations(list.Citations, place));
        Each(contents.Claims, nameof(contents.Claims), (claim, place) =>
        {
            Indicator(claim.ReferenceIndicatorCode, place, ".ReferenceIndicatorCode");
            Citations(claim.Citations, place);
        });
        Each(contents.Discrepancies, nameof(contents.Discrepancies), (discrepancy, place) =>
        {
            Source(discrepancy.First.SourceCode, place, ".First.SourceCode");
            Source(discrepancy.Second.SourceCode, place, ".Second.SourceCode");
            Each(discrepancy.ConcernedCodes, place, "ConcernedCodes", Known);
            Citations(discrepancy.Citations, place);
        });
    }

    private void OfIndicator(Indicator indicator, Place place)
    {
        Each(indicator.Relations, place, "Relations", (relation, at) => Indicator(relation.Code, at, ".Code"));
        Each(indicator.Definitions, place, "Definitions", (definition, at) => Source(definition.SourceCode, at, ".SourceCode"));
        if (indicator.SchemeCode is { } scheme && SchemesOf(scheme).Length == 0)
        {
            Report(RuleCodes.UnknownCategory, scheme, place, ".SchemeCode");
        }
    }

    private void OfCorrespondence(CategoryCorrespondence table, Place place)
    {
        CategoryScheme[] from = SchemesOf(table.FromScheme);
        CategoryScheme[] to = SchemesOf(table.ToScheme);
        if (from.Length == 0)
        {
            Report(RuleCodes.UnknownCategory, table.FromScheme, place, ".FromScheme");
        }

        if (to.Length == 0)
        {
            Report(RuleCodes.UnknownCategory, table.ToScheme, place, ".ToScheme");
        }

        Each(table.Links, place, "Links", (link, at) =>
        {
            Category(from, table.FromScheme, link.From, at, ".From");
            Category(to, table.ToScheme, link.To, at, ".To");
        });
    }

    private void OfSource(Source source, Place place)
    {
        Organisation(source.PublisherCode, place, ".PublisherCode");
        Source(source.OriginalCode, place, ".OriginalCode");
        Source(source.TranslationOf, place, ".TranslationOf");
        Each(source.Contributors, place, "Contributors", (contributor, at) => Person(contributor.PersonCode, at, ".PersonCode"));
    }

    private void OfHub(TalentHub hub, Place place)
    {
        Plan(hub.PlanCode, place, ".PlanCode");
        if (hub is { PlanCode: { } plan, ProjectCode: { } project } && _dataset.FindPlan(plan) is { } known && !known.Projects.Any(its => its.Code == project))
        {
            findings.Report(RuleCodes.UnknownProject, place + ".ProjectCode", project, project, plan);
        }

        Each(hub.OrganisationCodes, place, "OrganisationCodes", (code, at) => Organisation(code, at, ""));
        Milestones(hub.Milestones, place);
        Citations(hub.Citations, place);
    }

    private void OfProgram(TalentProgram program, Place place)
    {
        Hub(program.HubCode, place, ".HubCode");
        Plan(program.PlanCode, place, ".PlanCode");
        Roles(program.Organisations, place, "Organisations");
        Milestones(program.Milestones, place);
        Each(program.MetricCodes, place, "MetricCodes", (code, at) => Metric(code, at, ""));
        Citations(program.Citations, place);
        if (program is DegreeProgram degree)
        {
            Each(degree.Cohorts, place, "Cohorts", (cohort, at) => Citations(cohort.Citations, at));
        }
    }

    private void OfCommittee(Committee committee, Place place)
    {
        Organisation(committee.OrganisationCode, place, ".OrganisationCode");
        Citations(committee.Citations, place);
        Each(committee.Activities, place, "Activities", (activity, at) =>
        {
            Each(activity.MetricCodes, at, "MetricCodes", (code, where) => Metric(code, where, ""));
            Citations(activity.Citations, at);
        });
        Each(committee.Terms, place, "Terms", (term, at) =>
        {
            Each(term.Composition, at, "Composition", (part, where) => Metric(part.MetricCode, where, ".MetricCode"));
            Each(term.Recommendations, at, "Recommendations", (given, where) =>
            {
                Metric(given.MetricCode, where, ".MetricCode");
                Citations(given.Citations, where);
            });
            Citations(term.Citations, at);
        });
    }

    private void Milestones(ValueList<Milestone> milestones, Place place) =>
        Each(milestones, place, "Milestones", (milestone, at) => Citations(milestone.Citations, at));

    private void Roles(ValueList<OrganisationRole> roles, Place place, string member) =>
        Each(roles, place, member, (role, at) => Organisation(role.OrganisationCode, at, ".OrganisationCode"));

    private void Citations(ValueList<Citation> citations, Place place, string under = "")
    {
        for (int i = 0; i < citations.Count; i++)
        {
            if (_dataset.FindSource(citations[i].SourceCode) is null)
            {
                Report(RuleCodes.UnknownSource, citations[i].SourceCode, place, $"{under}.Citations[{i}].SourceCode");
            }

            if (citations[i].Attribution is { } attribution)
            {
                Person(attribution.PersonCode, place, $"{under}.Citations[{i}].Attribution.PersonCode");
                Organisation(attribution.OrganisationCode, place, $"{under}.Citations[{i}].Attribution.OrganisationCode");
            }
        }
    }

    private void Categories(ValueList<CategoryReference> categories, Place place)
    {
        for (int i = 0; i < categories.Count; i++)
        {
            Category(SchemesOf(categories[i].Scheme), categories[i].Scheme, categories[i].Category, place, $".Categories[{i}]");
        }
    }

    private void Category(CategoryScheme[] schemes, string scheme, string category, Place place, string member)
    {
        if (!Array.Exists(schemes, known => known.Find(category) is not null))
        {
            Report(RuleCodes.UnknownCategory, $"{scheme}:{category}", place, member);
        }
    }

    private void Source(string? code, Place place, string member) => Expect(RuleCodes.UnknownSource, code, _dataset.FindSource, place, member);

    private void Organisation(string? code, Place place, string member) => Expect(RuleCodes.UnknownOrganisation, code, _dataset.FindOrganisation, place, member);

    private void Person(string? code, Place place, string member) => Expect(RuleCodes.UnknownPerson, code, _dataset.FindPerson, place, member);

    private void Hub(string? code, Place place, string member) => Expect(RuleCodes.UnknownHub, code, _dataset.FindHub, place, member);

    private void Plan(string? code, Place place, string member) => Expect(RuleCodes.UnknownPlan, code, _dataset.FindPlan, place, member);

    private void Metric(string? code, Place place, string member) => Expect(RuleCodes.UnknownMetric, code, _dataset.FindMetric, place, member);

    private void Indicator(string? code, Place place, string member) =>
        Expect(RuleCodes.UnknownIndicator, code, name => _dataset.FindIndicator(name) ?? (Indicators.TryFind(name, out Indicator? known) ? known : null), place, member);

    // All versions of a scheme, the dataset's and the library's: a reference does not name one.
    private CategoryScheme[] SchemesOf(string code)
    {
        if (!_schemes.TryGetValue(code, out CategoryScheme[]? schemes))
        {
            schemes = [.. _dataset.Contents.Schemes.Concat(CategorySchemes.All).Where(scheme => scheme.Code == code)];
            _schemes.Add(code, schemes);
        }

        return schemes;
    }

    private void Expect<T>(string rule, string? code, Func<string, T?> find, Place place, string member)
        where T : class
    {
        if (code is not null && find(code) is null)
        {
            Report(rule, code, place, member);
        }
    }

    private void Report(string rule, string code, Place place, string member) => findings.Report(rule, place + member, code, code);

    private static void Each<T>(ValueList<T> records, string list, Action<T, Place> judge)
    {
        for (int i = 0; i < records.Count; i++)
        {
            judge(records[i], new Place(list, i));
        }
    }

    private static void Each<T>(ValueList<T> parts, Place whole, string member, Action<T, Place> judge)
    {
        for (int i = 0; i < parts.Count; i++)
        {
            judge(parts[i], whole with { Rest = $"{whole.Rest}.{member}[{i}]" });
        }
    }
}
