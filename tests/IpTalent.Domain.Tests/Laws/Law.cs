using System.Reflection;
using System.Runtime.CompilerServices;

namespace IpTalent.Domain.Tests.Laws;

/// <summary>What the laws share: the types they hold for, and how a breach is told.</summary>
internal static class Law
{
    /// <summary>The library.</summary>
    public static Assembly Library { get; } = typeof(LocalizedText).Assembly;

    /// <summary>All types written by us, nested and internal ones too; none that the compiler made up.</summary>
    public static IReadOnlyList<Type> Types { get; } = [.. Library.GetTypes().Where(IsWritten).OrderBy(type => type.FullName, StringComparer.Ordinal)];

    /// <summary>The types that users see.</summary>
    public static IReadOnlyList<Type> PublicTypes { get; } = [.. Types.Where(type => type.IsVisible)];

    /// <summary>The public types with a text form.</summary>
    public static IReadOnlyList<Type> TextTypes { get; } = [.. PublicTypes.Where(HasTextForm)];

    /// <summary>Fails with one line per breach.</summary>
    public static void Holds(IEnumerable<string> breaches, string advice = "")
    {
        string[] lines = [.. breaches];
        if (lines.Length > 0)
        {
            Assert.Fail(string.Join('\n', [$"{lines.Length} breach(es):", .. lines, advice]).TrimEnd());
        }
    }

    /// <summary>Whether a value reads itself from text: <c>ISpanParsable</c> of itself.</summary>
    public static bool HasTextForm(Type type) => !type.ContainsGenericParameters && type.GetInterfaces()
        .Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(ISpanParsable<>) && face.GetGenericArguments()[0] == type);

    /// <summary>Whether the compiler wrote the type or member.</summary>
    public static bool IsCompilerMade(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    /// <summary>The name of a type as a reader knows it: <c>ValueList&lt;T&gt;</c>.</summary>
    public static string NameOf(Type type)
    {
        if (type.IsArray)
        {
            return NameOf(type.GetElementType()!) + "[]";
        }

        string outer = type.IsNested && !type.IsGenericParameter ? NameOf(type.DeclaringType!) + "." : "";
        string name = type.Name.Split('`')[0];
        return outer + (type.IsGenericType && type.Name.Contains('`', StringComparison.Ordinal)
            ? $"{name}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>"
            : name);
    }

    /// <summary>Checks a type by the generic method <c>Breaches&lt;T&gt;</c> of a class of laws; an exception counts as a breach.</summary>
    public static IReadOnlyList<string> Breaches(Type laws, Type type)
    {
        MethodInfo check = laws.GetMethod("Breaches", BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)!.MakeGenericMethod(type);
        try
        {
            return [.. ((IEnumerable<string>)check.Invoke(null, null)!).Select(breach => $"{NameOf(type)}: {breach}")];
        }
        catch (Exception exception)
        {
            Exception cause = (exception as TargetInvocationException)?.InnerException ?? exception;
            return [$"{NameOf(type)}: {cause.GetType().Name}: {cause.Message} {cause.StackTrace?.Split('\n')[0].Trim()}"];
        }
    }

    /// <summary>The type itself, or the generic type closed over the first arguments that meet its constraints.</summary>
    public static Type Closed(Type type)
    {
        if (!type.IsGenericTypeDefinition)
        {
            return type;
        }

        int arity = type.GetGenericArguments().Length;
        foreach (Type argument in new[] { typeof(string), typeof(int), typeof(decimal), typeof(DayOfWeek) }.Concat(TextTypes))
        {
            try
            {
                return type.MakeGenericType([.. Enumerable.Repeat(argument, arity)]);
            }
            catch (ArgumentException)
            {
                // A constraint refuses this one.
            }
        }

        throw new InvalidOperationException($"No type argument known to the laws meets the constraints of {NameOf(type)}; add one to {nameof(Law)}.{nameof(Closed)}.");
    }

    private static bool IsWritten(Type type) =>
        !type.Name.Contains('<', StringComparison.Ordinal) && !IsCompilerMade(type) && (type.DeclaringType is null || IsWritten(type.DeclaringType));
}
