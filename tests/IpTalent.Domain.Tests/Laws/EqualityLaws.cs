using System.Reflection;

namespace IpTalent.Domain.Tests.Laws;

/// <summary>Laws of equality and order, for every public type with samples; hand-written operators must have samples.</summary>
public class EqualityLaws
{
    private const BindingFlags Operators = BindingFlags.Static | BindingFlags.Public;

    [Fact]
    public void EverySampledType_KeepsEqualityLaws() =>
        Law.Holds(Law.PublicTypes.Select(Samples.Closed).Where(type => HasHandWrittenEquality(type) || Samples.Of(type).Length > 0)
            .SelectMany(type => Law.Breaches(typeof(EqualityLaws), type)));

    [Fact]
    public void Laws_OperatorThatEqualsEverything_IsTold() =>
        Of<Blurred>([new Blurred(1), new Blurred(2)], [new Blurred(1), new Blurred(2)]).Should().BeEquivalentTo(
            "0 == 1 disagrees with Equals", "1 == 0 disagrees with Equals", "hash codes of equal 0 and 0 differ", "hash codes of equal 1 and 1 differ");

    [Fact]
    public void Laws_OperatorsWithoutSamples_AreTold() => Law.Breaches(typeof(EqualityLaws), typeof(Blurred)).Should().ContainSingle(breach => breach.Contains("no samples", StringComparison.Ordinal));

    internal static IEnumerable<string> Breaches<T>()
        where T : notnull => Samples.Of<T>() is { Length: > 1 } samples ? Of(samples, Samples.Of<T>()) : [Samples.Wanted(typeof(T))];

    // Two fresh copies of the same unequal samples: equal exactly where the positions are.
    private static IEnumerable<string> Of<T>(T[] samples, T[] copies)
        where T : notnull
    {
        for (int i = 0; i < samples.Length; i++)
        {
            T value = samples[i];
            if (value.Equals(new object()))
            {
                yield return $"{i} equals any object";
            }

            for (int j = 0; j < copies.Length; j++)
            {
                T other = copies[j];
                bool equal = value.Equals((object)other);
                if (equal != (i == j) || (value is IEquatable<T> typed && typed.Equals(other) != equal))
                {
                    yield return $"{i}.Equals({j}) is {equal}, or the typed Equals differs from it";
                }

                if (Operator("op_Equality", typeof(T)) is not null && (Is("op_Equality", value, other) != equal || Is("op_Inequality", value, other) == equal))
                {
                    yield return $"{i} == {j} disagrees with Equals";
                }

                if (equal && value.GetHashCode() != other.GetHashCode())
                {
                    yield return $"hash codes of equal {i} and {j} differ";
                }

                if (value is IComparable<T> ordered && (ordered.CompareTo(other) == 0 != equal
                    || Math.Sign(ordered.CompareTo(other)) != -Math.Sign(((IComparable<T>)other).CompareTo(value))))
                {
                    yield return $"the order of {i} and {j} disagrees with Equals or with itself turned round";
                }
            }

            if (value.Equals((object?)null) || (!typeof(T).IsValueType && (Is("op_Equality", value, default) || Is("op_Equality", default, value))))
            {
                yield return $"{i} equals null";
            }
        }
    }

    private static bool HasHandWrittenEquality(Type type) => Operator("op_Equality", type) is { } equality && !Law.IsCompilerMade(equality);

    private static MethodInfo? Operator(string name, Type type) => type.GetMethod(name, Operators | BindingFlags.DeclaredOnly, [type, type]);

    private static bool Is<T>(string name, T? left, T? right) => Operator(name, typeof(T))?.Invoke(null, [left, right]) is true;

#pragma warning disable CA1066, CA1815, CA2231 // made up to break the laws
    private readonly struct Blurred(int value)
    {
        private readonly int _value = value;

        public override bool Equals(object? obj) => obj is Blurred other && other._value == _value;

        public override int GetHashCode() => Random.Shared.Next();

        public static bool operator ==(Blurred left, Blurred right) => left.GetType() == right.GetType();

        public static bool operator !=(Blurred left, Blurred right) => !(left == right);
    }
#pragma warning restore
}
