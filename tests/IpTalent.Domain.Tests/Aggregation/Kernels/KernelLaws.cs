using System.Reflection;
using IpTalent.Domain.Tests.Laws;

namespace IpTalent.Domain.Tests.Aggregation.Kernels;

/// <summary>A kernel inlined into a caller that chooses among several took six times its time, its own calls staying calls.</summary>
public class KernelLaws
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void EveryKernel_IsCompiled_ByItself()
    {
        MethodInfo[] kernels = [.. Law.Types.SelectMany(type => type.GetMethods(Declared)).Where(method => Has(method, MethodImplAttributes.AggressiveOptimization))];

        kernels.Should().HaveCountGreaterThan(20);
        Law.Holds(kernels.Where(kernel => !Has(kernel, MethodImplAttributes.NoInlining)).Select(kernel => $"{kernel.DeclaringType!.Name}.{kernel.Name}"),
            "add MethodImplOptions.NoInlining");
    }

    private static bool Has(MethodInfo method, MethodImplAttributes attribute) => (method.MethodImplementationFlags & attribute) != 0;
}
