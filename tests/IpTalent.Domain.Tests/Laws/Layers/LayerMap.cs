using System.Text.RegularExpressions;

namespace IpTalent.Domain.Tests.Laws.Layers;

/// <summary>Where each type stands by the name of its file, and whether folders, files and edges keep the rules.</summary>
/// <param name="allowed">Each layer with the layers it may use.</param>
/// <param name="files">Source files with their path from the library's folder; the first folder is the layer.</param>
internal sealed partial class LayerMap(IReadOnlyDictionary<string, string[]> allowed, IEnumerable<(string Path, string Text)> files)
{
    /// <summary>No folder holds more source files than this.</summary>
    public const int MostFiles = 15;

    private static readonly string[] Forbidden = ["Utils", "Helpers", "Common", "Models", "Managers"];

    private readonly (string Path, string[] Types)[] _files = [.. files.Select(file => (file.Path, TypesOf(file.Text)))];

    /// <summary>Edges that the table does not allow, as <c>Text.LocalizedText -&gt; Areas.Area</c>; types of no known layer are
    /// told by <see cref="Misplaced"/>.</summary>
    public IEnumerable<string> ForbiddenEdges(IEnumerable<(string From, string To)> edges) =>
        from edge in edges
        let @from = LayersOf(SimpleName(edge.From)).FirstOrDefault()
        let to = LayersOf(SimpleName(edge.To)).FirstOrDefault()
        where !edge.To.StartsWith('[') && @from is not null && to is not null && @from != to
        where !allowed.TryGetValue(@from, out string[]? others) || !others.Contains(to)
        select $"{@from}.{SimpleName(edge.From)} -> {to}.{SimpleName(edge.To)}";

    /// <summary>Compiled top-level types that stand in no layer, in two, or in the wrong namespace.</summary>
    public IEnumerable<string> Misplaced(IEnumerable<(string Namespace, string Name)> types, Func<string, string> namespaceOf)
    {
        foreach ((string space, string name) in types)
        {
            string[] layers = LayersOf(name);
            if (layers is not [var layer])
            {
                yield return layers.Length == 0
                    ? $"{name}: no file {name}.cs or {name}.Aspect.cs in a layer"
                    : $"{name}: stands in {string.Join(" and ", layers)}";
            }
            else if (space != namespaceOf(layer))
            {
                yield return $"{layer}.{name}: namespace {space} instead of {namespaceOf(layer)}";
            }
        }
    }

    /// <summary>What the files themselves tell: names, folders, one top-level type per file.</summary>
    public IEnumerable<string> BrokenFileRules()
    {
        foreach ((string path, string[] types) in _files)
        {
            string[] folders = path.Split('/')[..^1];
            if (types.Length > 0 && (folders.Length == 0 || !allowed.ContainsKey(folders[0])))
            {
                yield return $"{path}: not in a layer of the table";
            }

            if (types.Length > 1)
            {
                yield return $"{path}: holds {string.Join(", ", types)}; one top-level type per file";
            }

            foreach (string type in types.Where(type => !Fits(path, type)))
            {
                yield return $"{path}: holds {type}; the file is named after its type";
            }

            foreach (string name in folders.Concat(types.Select(SimpleName)).Where(name => Forbidden.Contains(name) || name == "IpTalent"))
            {
                yield return $"{path}: '{name}' is no name for a folder or type";
            }
        }
    }

    /// <summary>Folders with too many files.</summary>
    public static IEnumerable<string> FullFolders(IEnumerable<string> paths) =>
        from path in paths
        group path by path[..Math.Max(0, path.LastIndexOf('/'))] into folder
        where folder.Count() > MostFiles
        select $"{folder.Key}/: {folder.Count()} files, at most {MostFiles}: split by concept";

    // A static companion X of a generic X<T> cannot share its file; XSomething.cs is its place.
    private bool Fits(string path, string type) =>
        Stem(path) == SimpleName(type)
        || (!type.Contains('`', StringComparison.Ordinal) && Stem(path).StartsWith(type, StringComparison.Ordinal)
            && _files.Any(file => file.Types.Any(other => other.StartsWith(type + '`', StringComparison.Ordinal))));

    private string[] LayersOf(string simpleName) =>
        [.. _files.Where(file => Stem(file.Path) == simpleName && file.Path.Contains('/', StringComparison.Ordinal))
            .Select(file => file.Path.Split('/')[0]).Distinct()];

    private static string Stem(string path) => path.Split('/')[^1].Split('.')[0];

    private static string SimpleName(string type) => type.Split('.')[^1].Split('`')[0];

    private static string[] TypesOf(string text) =>
        [.. Declaration().Matches(text).Select(match => match.Groups["name"].Value + Arity(match.Groups["parameters"].Value)).Distinct()];

    private static string Arity(string parameters) => parameters.Length == 0 ? "" : $"`{parameters.Count(c => c == ',') + 1}";

    // Namespaces are file-scoped, so a top-level declaration starts its line.
    [GeneratedRegex(@"^(?:(?:public|internal|file|static|sealed|abstract|readonly|ref|partial|unsafe)\s+)*(?:class|struct|interface|enum|record(?:\s+(?:class|struct))?|delegate\s+[^(\n]+?)\s+(?<name>\w+)\s*(?<parameters><[^>\n]*>)?", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Declaration();
}
