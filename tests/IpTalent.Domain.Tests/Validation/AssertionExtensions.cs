using FluentAssertions.Primitives;

namespace IpTalent.Domain.Tests.Validation;

internal static class AssertionExtensions
{
    public static AndConstraint<StringAssertions> EndWithAny(this StringAssertions assertions, params string[] ends) =>
        assertions.Match(text => Array.Exists(ends, end => text.EndsWith(end, StringComparison.Ordinal)));
}
