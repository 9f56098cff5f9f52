using System.ComponentModel;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace IpTalent.Domain.Tests.Laws.Layers;

/// <summary>Proof that the layer laws can fail: each way of using a type is seen, each broken rule is told.</summary>
public partial class LayerTests
{
    private static readonly string House = typeof(LayerTests).FullName!;

    private static readonly Lazy<IReadOnlyCollection<(string From, string To)>> MadeUpEdges = new(() => AssemblyEdges.Of(typeof(LayerTests).Assembly, House));

    public static TheoryData<string> WaysOfUsing => [.. typeof(LayerTests).GetNestedTypes(BindingFlags.NonPublic)
        .Where(type => type.Name.StartsWith("By", StringComparison.Ordinal)).Select(type => type.Name)];

    [Theory, MemberData(nameof(WaysOfUsing))]
    public void Edges_EachWayOfUsing_IsSeen(string user) =>
        MadeUpEdges.Value.Where(edge => edge.From == $"{House}+{user}").Select(edge => edge.To)
            .Should().Contain(to => to == $"{House}+Used" || to == $"{House}+IUsed" || to.EndsWith("System.TimeZoneInfo.get_Local", StringComparison.Ordinal));

    [Fact]
    public void Edges_TypeThatUsesNothing_HasNone() =>
        MadeUpEdges.Value.Should().NotContain(edge => edge.From == $"{House}+Used" && !edge.To.StartsWith('['));

    [Fact]
    public void Map_MadeUpLibrary_TellsEachBrokenRule()
    {
        var map = new LayerMap(new Dictionary<string, string[]> { ["Low"] = [], ["High"] = ["Low"] },
        [
            ("Low/Word.cs", "public sealed class Word;"),
            ("Low/Word.Text.cs", "public sealed partial class Word\n{\n    class Inner;\n}"),
            ("Low/ListBuilder.cs", "public static class List;"),
            ("Low/List.cs", "public readonly struct List<T>;"),
            ("Low/Twice.cs", "enum Twice;"),
            ("High/Twice.cs", "enum Twice;"),
            ("High/Parts/Sentence.cs", "public record Sentence(int Length);\ninternal delegate bool Cut<T>(T x);"),
            ("High/Other.cs", "public readonly partial record struct Page<T, U>;"),
            ("High/Utils/IpTalent.cs", "static class IpTalent;"),
            ("Loose.cs", "interface Loose;"),
        ]);

        map.ForbiddenEdges([("A.Sentence", "A.Word"), ("A.Word", "A.Sentence"), ("A.Word", "A.List`1"), ("A.Word", "[B]B.Sentence")])
            .Should().Equal("Low.Word -> High.Sentence");
        map.Misplaced([("A", "Word"), ("B", "Word"), ("A", "Twice"), ("A", "Page"), ("A", "Loose")], _ => "A").Should().Equal(
            "Low.Word: namespace B instead of A",
            "Twice: stands in Low and High",
            "Page: no file Page.cs or Page.Aspect.cs in a layer",
            "Loose: no file Loose.cs or Loose.Aspect.cs in a layer");
        map.BrokenFileRules().Should().Equal(
            "High/Parts/Sentence.cs: holds Sentence, Cut`1; one top-level type per file",
            "High/Parts/Sentence.cs: holds Cut`1; the file is named after its type",
            "High/Other.cs: holds Page`2; the file is named after its type",
            "High/Utils/IpTalent.cs: 'Utils' is no name for a folder or type",
            "High/Utils/IpTalent.cs: 'IpTalent' is no name for a folder or type",
            "Loose.cs: not in a layer of the table");
    }

    [Fact]
    public void FullFolders_SixteenFiles_IsToldAndFifteenIsNot() =>
        LayerMap.FullFolders([.. Enumerable.Range(0, 16).Select(i => $"a/b/{i}.cs"), .. Enumerable.Range(0, 15).Select(i => $"a/{i}.cs")])
            .Should().Equal("a/b/: 16 files, at most 15: split by concept");

#pragma warning disable CA1812, CA1822, CA1823, CS0169, CS0649, IDE0051, CA1852, CA1810, CA1711, CA1031 // made up to be read, never run
    private class Used : Exception
    {
        public int Number;

        public static Used Make() => new();
    }

    private interface IUsed;

    private sealed class ByBase : Used;

    private sealed class ByInterface : IUsed;

    private sealed class ByField
    {
        private readonly Used? _field;
    }

    private sealed class ByProperty
    {
        public IReadOnlyList<Used[]>? Property => null;
    }

    private sealed class ByParameter
    {
        public void Method(in (int, Used?) parameter)
        {
        }
    }

    private sealed class ByConstraint<T>
        where T : Used;

    private sealed class ByLocal
    {
        public bool Method()
        {
            Unsafe.SkipInit(out Dictionary<string, Used> local);
            return local.Count > 0;
        }
    }

    private sealed class ByCall
    {
        public object Method() => Used.Make();
    }

    private sealed class ByTypeArgumentOfCall
    {
        public int Method() => Unsafe.SizeOf<List<Used>>();
    }

    private sealed class ByTypeTest
    {
        public bool Method(object any) => any is Used;
    }

    private sealed class ByCatch
    {
        public bool Method()
        {
            try
            {
                return true;
            }
            catch (Used)
            {
                return false;
            }
        }
    }

    private sealed class ByIterator
    {
        public IEnumerable<int> Method()
        {
            yield return 1;
            yield return Used.Make().Number;
        }
    }

    private sealed class ByLambdaAfterSwitch
    {
        public Func<object> Method(int i) => i switch { 0 => () => 0, 1 => () => 2, 2 => () => 3, 3 => () => 5, _ => () => new Used() };
    }

    [TypeConverter(typeof(List<Used>))]
    private sealed class ByAttribute;

    private sealed class ByNestedType
    {
        private sealed class Inner : IUsed;
    }

    private sealed class ByForeignMember
    {
        public object Method() => TimeZoneInfo.Local;
    }
#pragma warning restore
}
