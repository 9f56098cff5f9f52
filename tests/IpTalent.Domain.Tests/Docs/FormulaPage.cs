using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace IpTalent.Domain.Tests.Docs;

/// <summary>The text of docs/formulas.md: each measure of the library with its formula, out of the formulas and the documentation comments.</summary>
internal static partial class FormulaPage
{
    private const string Head = """
        # Formulas

        Every measure with the symbols of its inputs, out of the documentation of its method.
        Each takes quantities with the bounds of their claims; most also take decimals, observations, or a series, and all that carry bounds a
        `BoundPolicy policy`. A question mark stands behind what may be left out.

        | bounds | what they are |
        |---|---|
        | sharp | the range of the measure over all inputs within their bounds; ends that no decimal holds lie at most four decimal steps outside |
        | valid | they enclose that range and may be wider |
        | none | the measure is computed approximately, in double, and carries none |


        """;

    private const BindingFlags Declared = BindingFlags.DeclaredOnly | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    public static string Text(Assembly library, XDocument documentation)
    {
        Dictionary<string, XElement> members = documentation.Descendants("member").ToDictionary(member => (string)member.Attribute("name")!);
        var text = new StringBuilder(Head);
        foreach (Type family in Families(library))
        {
            text.Append($"## {family.Name}\n\n{Prose(members.GetValueOrDefault($"T:{family.FullName}"), "summary")}\n");
            if (Prose(members.GetValueOrDefault($"T:{family.FullName}"), "remarks") is { Length: > 0 } remarks)
            {
                text.Append($"{remarks}\n");
            }

            text.Append('\n');
            foreach ((string method, Formula[] formulas) in Measures(family))
            {
                Append(text, family, method, formulas, members);
            }
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>The formulas that stand for no public method of their family, and what a measure lacks in its documentation.</summary>
    public static IEnumerable<string> Faults(Assembly library, XDocument documentation)
    {
        Dictionary<string, XElement> members = documentation.Descendants("member").ToDictionary(member => (string)member.Attribute("name")!);
        foreach (Type family in Families(library))
        {
            foreach (FieldInfo field in Formulas(family).Where(field => MethodOf(family, field) is null))
            {
                yield return $"{family.Name}.{field.Name} belongs to no public method";
            }

            // An explanation tells the expression in either language.
            foreach (FieldInfo field in Formulas(family).Where(field => Word().IsMatch(((Formula)field.GetValue(null)!).Expression)))
            {
                yield return $"{family.Name}.{field.Name} holds a word; symbols read the same in both languages";
            }

            foreach ((string method, _) in Measures(family))
            {
                XElement? member = Documented(family, method, members);
                foreach (string section in new[] { "summary", "returns" }.Where(section => Prose(member, section).Length == 0))
                {
                    yield return $"{family.Name}.{method} has no {section}";
                }
            }
        }
    }

    private static IEnumerable<Type> Families(Assembly library) =>
        library.GetExportedTypes().Where(type => type is { IsAbstract: true, IsSealed: true } && Formulas(type).Any()).OrderBy(type => type.Name, StringComparer.Ordinal);

    private static IEnumerable<FieldInfo> Formulas(Type family) => family.GetFields(Declared).Where(field => field.FieldType == typeof(Formula));

    private static IEnumerable<(string Method, Formula[] Formulas)> Measures(Type family) =>
        from field in Formulas(family)
        let method = MethodOf(family, field)
        where method is not null
        group (field, Formula: (Formula)field.GetValue(null)!) by method into measure
        orderby measure.Key
        select (measure.Key, measure.OrderBy(one => one.field.Name.Length).Select(one => one.Formula).ToArray());

    // CorrectedGiniFormula is a variant of what Gini computes.
    private static string? MethodOf(Type family, FieldInfo field)
    {
        string name = field.Name[..^nameof(Formula).Length];
        return family.GetMethods(Declared).Where(method => method.IsPublic).Select(method => method.Name).Distinct()
            .Where(method => name.EndsWith(method, StringComparison.Ordinal)).MaxBy(method => method.Length);
    }

    private static void Append(StringBuilder text, Type family, string method, Formula[] formulas, Dictionary<string, XElement> members)
    {
        XElement? member = Documented(family, method, members);
        string meaning = Prose(member, "summary").Replace($": {formulas[0].Expression}.", ".", StringComparison.Ordinal);
        text.Append($"### {formulas[0].Name.In("en")} ({formulas[0].Name.In("zh")})\n\n`{family.Name}.{method}({Parameters(family, method)})`: {meaning}\n\n");
        foreach (Formula formula in formulas)
        {
            string name = formula == formulas[0] ? "Formula" : formula.Name.In("en");
            text.Append($"- {name}: `{formula.Expression}` (code `{formula.Code}`)\n");
        }

        string returns = Prose(member, "returns");
        int undefined = returns.IndexOf("Undefined", StringComparison.Ordinal);
        if (undefined != 0)
        {
            text.Append($"- Result: {(undefined < 0 ? returns : returns[..undefined].TrimEnd())}\n");
        }

        if (undefined >= 0)
        {
            text.Append($"- {returns[undefined..]}\n");
        }

        text.Append($"- Bounds: {formulas[0].Bounds.ToString().ToLowerInvariant()}");
        string remarks = Prose(member, "remarks");
        text.Append(remarks.Length == 0 ? "\n\n" : $". {remarks}\n\n");
    }

    /// <summary>What the overload over quantities takes, else the first, in its order; the reading convention, which all take, apart.</summary>
    private static string Parameters(Type family, string method)
    {
        ParameterInfo[] parameters = family.GetMethods(Declared).Where(one => one.IsPublic && one.Name == method).Select(one => one.GetParameters())
            .OrderBy(all => Array.Exists(all, one => TypesOf(one.ParameterType).Contains(typeof(Quantity))) && !Array.Exists(all, one => TypesOf(one.ParameterType).Contains(typeof(TalentMetric))) ? 0 : 1)
            .ThenBy(all => Array.Exists(all, one => TypesOf(one.ParameterType).Contains(typeof(decimal))) ? 1 : 0)
            .ThenBy(all => all.Length).First();
        return string.Join(", ", parameters.Where(one => one.ParameterType != typeof(BoundPolicy)).Select(one => one.IsOptional ? $"{one.Name}?" : one.Name));
    }

    private static IEnumerable<Type> TypesOf(Type type) =>
        type.IsGenericType ? type.GetGenericArguments().SelectMany(TypesOf).Append(type) : type.IsArray ? TypesOf(type.GetElementType()!) : [type];

    /// <summary>The documentation of the overload over quantities, else of the first that has any.</summary>
    private static XElement? Documented(Type family, string method, Dictionary<string, XElement> members) => members
        .Where(member => Member().Match(member.Key) is { Success: true } match && match.Groups["type"].Value == family.FullName && match.Groups["method"].Value == method
            && member.Value.Element("summary") is not null)
        .OrderBy(member => Takes(member.Key, nameof(Quantity)) && !Takes(member.Key, nameof(TalentMetric)) && !Takes(member.Key, nameof(Decimal)) ? 0 : 1)
        .Select(member => member.Value).FirstOrDefault();

    private static bool Takes(string member, string type) => member.Contains($".{type}", StringComparison.Ordinal);

    private static string Prose(XElement? member, string section) =>
        member?.Element(section) is { } element ? Spaces().Replace(string.Concat(element.Nodes().Select(Words)), " ").Trim() : "";

    private static string Words(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" or "paramref" or "typeparamref" } reference => $"`{(string?)reference.Attribute("langword") ?? (string?)reference.Attribute("name") ?? Short((string)reference.Attribute("cref")!)}`",
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement element => string.Concat(element.Nodes().Select(Words)) + " ",
        _ => "",
    };

    private static string Short(string reference) => reference[2..].Split('(')[0].Split('.')[^1];

    [GeneratedRegex(@"^M:(?<type>[\w.]+?)(?:\.<G>\$\w+)?\.(?<method>\w+)(?:``\d+)?\(")]
    private static partial Regex Member();

    [GeneratedRegex("(?!exp|max|min)[A-Za-z]{3,}")]
    private static partial Regex Word();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
