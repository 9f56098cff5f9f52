using System.Reflection;
using System.Runtime.Loader;

namespace IpTalent.Domain.Tests.Areas;

public class AreaListsTests
{
    [Fact]
    public void FirstUse_ByManyThreadsAtOnce_ReadsTheListsOnce()
    {
        for (int round = 0; round < 5; round++)
        {
            // A fresh copy of the assembly, in which nobody has asked for an area yet.
            var context = new AssemblyLoadContext($"Round {round}", isCollectible: true);
            Type area = context.LoadFromAssemblyPath(typeof(Area).Assembly.Location).GetType(typeof(Area).FullName!)!;
            area.Should().NotBe<Area>();
            MethodInfo of = area.GetMethod(nameof(Area.Of))!;
            string[] names = ["Guangdong", "广东省", "440000", "cn-gd"];
            using var start = new Barrier(16);
            var found = new object?[16];

            Thread[] threads = [.. Enumerable.Range(0, 16).Select(i => new Thread(() =>
            {
                start.SignalAndWait();
                found[i] = of.Invoke(null, [names[i % names.Length]]);
            }))];
            Array.ForEach(threads, thread => thread.Start());
            Array.ForEach(threads, thread => thread.Join());

            found.Should().OnlyContain(one => one != null && ReferenceEquals(one, found[0]));
            context.Unload();
        }
    }

    [Fact]
    public void Lists_Alternatives_DoNotRepeatCodeNumberOrNames()
    {
        foreach (Area area in Area.Known)
        {
            string[] first = [area.Code.ToString(), area.NumericCode ?? "", .. area.Name.Texts.Select(text => text.Value), .. area.OfficialName.Texts.Select(text => text.Value)];
            area.Alternatives.Should().OnlyHaveUniqueItems().And.NotIntersectWith(first, "of {0}", area);
        }
    }
}
