using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace IpTalent.Domain.Tests.Laws;

/// <summary>The public surface of an assembly as text that reads like C#: one line per type and member, sorted, free of culture.</summary>
/// <remarks>What the compiler adds to a record (its equality, copying, printing) is told by the word <c>record</c> alone.</remarks>
internal static class PublicApiText
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<Type, string> Keywords = new (Type Type, string Word)[]
    {
        (typeof(void), "void"), (typeof(object), "object"), (typeof(string), "string"), (typeof(bool), "bool"), (typeof(char), "char"),
        (typeof(byte), "byte"), (typeof(short), "short"), (typeof(int), "int"), (typeof(long), "long"), (typeof(uint), "uint"),
        (typeof(ulong), "ulong"), (typeof(float), "float"), (typeof(double), "double"), (typeof(decimal), "decimal"),
    }.ToDictionary(row => row.Type, row => row.Word);

    // Attributes that a caller's compiler or serializer acts on.
    private static readonly string[] Telling =
    [
        "Obsolete", "Flags", "TypeConverter", "JsonConverter", "JsonIgnore", "JsonPropertyName", "JsonPolymorphic", "JsonDerivedType", "CollectionBuilder",
        "EditorBrowsable", "Experimental", "RequiresUnreferencedCode", "RequiresDynamicCode", "MaybeNullWhen", "NotNullWhen", "NotNullIfNotNull",
        "NotNull", "MaybeNull", "AllowNull", "DisallowNull", "MemberNotNullWhen", "DoesNotReturn", "SetsRequiredMembers", "OverloadResolutionPriority",
    ];

    /// <summary>One block per type, in the order of the full names.</summary>
    public static string Of(IEnumerable<Type> types) =>
        string.Concat(types.OrderBy(type => $"{type.Namespace}.{Law.NameOf(type)}", StringComparer.Ordinal)
            .Select(type => string.Join('\n', [Header(type), .. Members(type).Select(line => $"    {line}").Order(StringComparer.Ordinal)]) + "\n\n"));

    private static string Header(Type type)
    {
        bool isRecord = type.GetMethod("<Clone>$", Declared) is not null
            || (type.IsValueType && type.GetMethod("PrintMembers", Declared) is { } print && Law.IsCompilerMade(print));
        string kind = type.IsEnum ? "enum"
            : type.IsInterface ? "interface"
            : IsDelegate(type) ? "delegate"
            : type.IsValueType ? Joined(type.IsDefined(typeof(IsReadOnlyAttribute), false) ? "readonly" : "", type.IsByRefLike ? "ref" : "", isRecord ? "record" : "", "struct")
            : Joined(type.IsAbstract ? type.IsSealed ? "static" : "abstract" : type.IsSealed ? "sealed" : "", isRecord ? "record" : "class");
        IEnumerable<Type> implied = type.GetInterfaces().SelectMany(face => face.GetInterfaces()).Concat(type.BaseType?.GetInterfaces() ?? []);
        IEnumerable<string> bases = type.IsEnum ? [Name(Enum.GetUnderlyingType(type))]
            : type.GetInterfaces().Except(implied).Select(Name).Order(StringComparer.Ordinal);
        string[] all = [.. type.BaseType is { } parent && parent != typeof(object) && !type.IsValueType && !IsDelegate(type) ? [Name(parent)] : (string[])[], .. bases];
        return $"{Attributes(type)}{Access(type)} {kind} {type.Namespace}.{Law.NameOf(type)}{(all.Length > 0 && !IsDelegate(type) ? $" : {string.Join(", ", all)}" : "")}{Constraints(type.GetGenericArguments())}";
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return type.GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(field => $"{Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture),4} = {Attributes(field)}{field.Name}");
        }

        if (IsDelegate(type))
        {
            return [Method(type.GetMethod("Invoke")!)];
        }

        (string Line, string Key)[] extensions = [.. type.GetNestedTypes(Declared).Where(group => group.Name.StartsWith("<G>$", StringComparison.Ordinal)).SelectMany(Extensions)];
        HashSet<string> blocks = [.. extensions.Select(extension => extension.Key)];
        return
        [
            .. extensions.Where(extension => extension.Line.Length > 0).Select(extension => extension.Line),
            .. type.GetFields(Declared).Where(field => field.IsPublic || Access(field).Length > 0).Select(Field),
            .. type.GetConstructors(Declared).Where(IsShown).Select(made => $"{Attributes(made)}{Access(made)}{type.Name.Split('`')[0]}{Parameters(made)}"),
            .. Properties(type),
            .. type.GetEvents(Declared).Where(e => IsShown(e.AddMethod!)).Select(e => $"{Access(e.AddMethod!)}event {Name(e.EventHandlerType!)} {e.Name}"),
            .. type.GetMethods(Declared).Where(method => IsShown(method) && !IsAccessor(method) && !blocks.Contains(Key(method, []))).Select(Method),
        ];
    }

    // A C# 14 extension block: a hidden type holds its members as declared, and a marker inside it the receiver. The code stands
    // in static methods of the outer class, which the block's line speaks for.
    private static IEnumerable<(string Line, string Key)> Extensions(Type group)
    {
        foreach (MemberInfo member in group.GetMembers(Declared).Where(member => member is PropertyInfo or MethodInfo { IsPublic: true }))
        {
            object? mark = member.CustomAttributes.FirstOrDefault(a => a.AttributeType.Name == "ExtensionMarkerAttribute")?.ConstructorArguments[0].Value;
            Type marker = group.GetNestedTypes(Declared).First(marker => mark is null || marker.Name == (string)mark);
            ParameterInfo receiver = marker.GetMethod("<Extension>$", Declared)!.GetParameters()[0];
            Type[] own = marker.GetGenericArguments();
            string block = $"extension{Generic(own)}({Parameter(receiver).TrimEnd()}){Constraints(own)}: ";
            // The hidden type calls the block's type parameters $T0, $T1.
            string Named(string text) => own.Aggregate(text, (all, type) => all.Replace($"$T{type.GenericParameterPosition}", type.Name, StringComparison.Ordinal));
            if (member is PropertyInfo property)
            {
                yield return (block + Named(Property(property)), "");
            }
            else if (member is MethodInfo method)
            {
                yield return (IsAccessor(method) ? "" : block + Named(Method(method)), Named(Key(method, method.IsStatic ? [] : [receiver])));
            }
        }
    }

    private static string Key(MethodInfo method, ParameterInfo[] receiver) =>
        $"{method.Name}({string.Join(", ", receiver.Concat(method.GetParameters()).Select(Parameter)).Replace("this ", "", StringComparison.Ordinal)})";

    private static IEnumerable<string> Properties(Type type) =>
        type.GetProperties(Declared).Where(property => property.Name != "EqualityContract" && property.GetAccessors(true).Any(IsShown)).Select(Property);

    private static string Property(PropertyInfo property)
    {
        MethodInfo main = property.GetMethod is { } getter && IsShown(getter) ? getter : property.SetMethod!;
        bool isInit = property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) == true;
        string required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        string index = property.GetIndexParameters() is { Length: > 0 } parameters ? $"this[{string.Join(", ", parameters.Select(Parameter))}]" : property.Name;
        string accessors = Joined(property.GetMethod is { } get && IsShown(get) ? "get;" : "", property.SetMethod is { } set && IsShown(set) ? isInit ? "init;" : "set;" : "");
        return $"{Attributes(property)}{Modifiers(main)}{required}{Name(property.PropertyType, property, main)} {index} {{ {accessors} }}";
    }

    private static string Field(FieldInfo field)
    {
        // A decimal constant is compiled to a static field with its value in an attribute.
        object? constant = field.IsLiteral ? field.GetRawConstantValue() : field.GetCustomAttribute<DecimalConstantAttribute>()?.Value;
        bool isConstant = field.IsLiteral || constant is not null;
        string words = isConstant ? "const" : Joined(field.IsStatic ? "static" : "", field.IsInitOnly ? "readonly" : "");
        return $"{Attributes(field)}{Access(field)}{words} {Name(field.FieldType, field, field)} {field.Name}{(isConstant ? $" = {Literal(constant, field.FieldType)}" : "")}";
    }

    private static string Method(MethodInfo method)
    {
        Type[] own = method.IsGenericMethodDefinition ? method.GetGenericArguments() : [];
        return $"{Attributes(method)}{Attributes(method.ReturnParameter, "return: ")}{Modifiers(method)}{Name(method.ReturnType, method.ReturnParameter, method)} {method.Name}{Generic(own)}{Parameters(method)}{Constraints(own)}";
    }

    private static string Generic(Type[] parameters) => parameters.Length > 0 ? $"<{string.Join(", ", parameters.Select(Name))}>" : "";

    private static string Modifiers(MethodInfo method) => method.DeclaringType!.IsInterface && !method.IsStatic ? "" : Joined(
        Access(method).Trim(),
        method.IsStatic ? "static" : "",
        method.IsAbstract ? "abstract" : !method.IsVirtual ? "" : method.GetBaseDefinition() != method ? "override" : method.IsFinal ? "" : "virtual") is { Length: > 0 } words ? words + " " : "";

    private static string Parameters(MethodBase method) =>
        $"({(method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "")}{string.Join(", ", method.GetParameters().Select(Parameter))})";

    private static string Parameter(ParameterInfo parameter)
    {
        string way = !parameter.ParameterType.IsByRef ? parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) ? "params " : ""
            : parameter.IsOut ? "out " : parameter.IsIn ? "in " : "ref ";
        string scoped = parameter.IsDefined(typeof(ScopedRefAttribute)) && way != "params " ? "scoped " : "";
        string start = parameter.HasDefaultValue ? $" = {Literal(parameter.RawDefaultValue, parameter.ParameterType)}" : "";
        return $"{Attributes(parameter)}{scoped}{way}{Name(parameter.ParameterType, parameter, parameter.Member)} {parameter.Name}{start}";
    }

    private static string Constraints(IEnumerable<Type> parameters) => string.Concat(parameters.Where(parameter => parameter.IsGenericParameter).Select(parameter =>
    {
        GenericParameterAttributes kinds = parameter.GenericParameterAttributes;
        bool isStruct = kinds.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        byte nullable = Annotations.Of(parameter, parameter.DeclaringMethod ?? (MemberInfo)parameter.DeclaringType!).Next();
        string[] all =
        [
            .. isStruct ? ["struct"] : kinds.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) ? [nullable == 2 ? "class?" : "class"] : nullable == 1 ? ["notnull"] : (string[])[],
            .. parameter.GetGenericParameterConstraints().Where(type => type != typeof(ValueType)).Select(Name),
            .. kinds.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) && !isStruct ? ["new()"] : (string[])[],
        ];
        return all.Length > 0 ? $" where {parameter.Name} : {string.Join(", ", all)}" : "";
    }));

    private static string Attributes(ICustomAttributeProvider member, string target = "") => string.Concat(
        (member is ParameterInfo parameter ? parameter.CustomAttributes : ((MemberInfo)member).CustomAttributes)
        .Select(data => (Data: data, Name: data.AttributeType.Name[..^"Attribute".Length])).Where(attribute => Telling.Contains(attribute.Name) && !IsForOldCompilers(attribute.Data))
        .Select(attribute => $"[{target}{attribute.Name}{Arguments(attribute.Data)}] ").Order(StringComparer.Ordinal));

    // A constructor of a type with required members is marked obsolete for compilers that know none.
    private static bool IsForOldCompilers(CustomAttributeData data) =>
        data.ConstructorArguments is [{ Value: string text }, ..] && text.StartsWith("Constructors of types with required members", StringComparison.Ordinal);

    private static string Arguments(CustomAttributeData data)
    {
        string[] all = [.. data.ConstructorArguments.Select(Argument), .. data.NamedArguments.Select(named => $"{named.MemberName} = {Argument(named.TypedValue)}")];
        return all.Length > 0 ? $"({string.Join(", ", all)})" : "";
    }

    private static string Argument(CustomAttributeTypedArgument argument) => argument.Value switch
    {
        Type type => $"typeof({Name(type)})",
        IEnumerable<CustomAttributeTypedArgument> many => $"[{string.Join(", ", many.Select(Argument))}]",
        var value => Literal(value, argument.ArgumentType),
    };

    private static string Literal(object? value, Type type) => value switch
    {
        null => (Nullable.GetUnderlyingType(type) ?? type).IsValueType && Nullable.GetUnderlyingType(type) is null ? "default" : "null",
        string text => $"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"",
        bool truth => truth ? "true" : "false",
        var number when (Nullable.GetUnderlyingType(type) ?? type) is { IsEnum: true } kind => $"{Name(kind)}.{Enum.ToObject(kind, number)}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };

    private static string Access(Type type) => type.IsNestedFamily || type.IsNestedFamORAssem ? "protected" : "public";

    private static string Access(MethodBase method) => method.IsFamily || method.IsFamilyOrAssembly ? "protected " : "";

    private static string Access(FieldInfo field) => field.IsFamily || field.IsFamilyOrAssembly ? "protected " : "";

    private static bool IsShown(MethodBase method) => (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly) && (IsAccessor(method) || !Law.IsCompilerMade(method));

    private static bool IsAccessor(MethodBase method) => method.IsSpecialName && method.Name.Split('_')[0] is "get" or "set" or "add" or "remove";

    private static bool IsDelegate(Type type) => typeof(Delegate).IsAssignableFrom(type);

    private static string Joined(params string[] words) => string.Join(' ', words.Where(word => word.Length > 0));

    private static string Name(Type type) => Name(type, new Annotations([], 0));

    private static string Name(Type type, ICustomAttributeProvider annotated, MemberInfo context)
    {
        string name = Name(type, Annotations.Of(annotated, context));
        return annotated.GetCustomAttributes(typeof(TupleElementNamesAttribute), false) is [TupleElementNamesAttribute names]
            ? $"{name}/*{string.Join(", ", names.TransformNames)}*/" : name;
    }

    private static string Name(Type type, Annotations annotations)
    {
        if (type.IsByRef)
        {
            return Name(type.GetElementType()!, annotations);
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Name(underlying, annotations) + "?";
        }

        string mark = (!type.IsValueType || type.IsGenericType || type.IsGenericParameter) && annotations.Next() == 2 ? "?" : "";
        if (type.IsArray)
        {
            return $"{Name(type.GetElementType()!, annotations)}[{new string(',', type.GetArrayRank() - 1)}]{mark}";
        }

        Queue<string> arguments = new(type.GetGenericArguments().Select(argument => Name(argument, annotations)));
        return Name(type, arguments) + mark;
    }

    // An inner type repeats the type arguments of its outer one; each level takes its own.
    private static string Name(Type type, Queue<string> arguments)
    {
        string outer = type.IsNested && !type.IsGenericParameter ? Name(type.DeclaringType!, arguments) + "." : "";
        string[] parts = type.Name.Split('`');
        string[] own = [.. Enumerable.Range(0, parts.Length > 1 ? int.Parse(parts[1].TrimEnd('&', '[', ']'), CultureInfo.InvariantCulture) : 0).Select(_ => arguments.Dequeue())];
        return outer + Keywords.GetValueOrDefault(type, parts[0]) + (own.Length > 0 ? $"<{string.Join(", ", own)}>" : "");
    }

    /// <summary>The compiler's nullability of a type and its arguments, in the order in which they are written: 1 not null, 2 may be null.</summary>
    private sealed class Annotations(byte[] flags, byte everywhere)
    {
        private int _next;

        public static Annotations Of(ICustomAttributeProvider annotated, MemberInfo context)
        {
            byte[] own = annotated.GetCustomAttributes(typeof(NullableAttribute), false) is [NullableAttribute nullable] ? nullable.NullableFlags : [];
            byte around = own is [var single] ? single : (byte)0;
            for (MemberInfo? member = context; own.Length == 0 && around == 0 && member is not null; member = member.DeclaringType)
            {
                around = member.GetCustomAttribute<NullableContextAttribute>(false)?.Flag ?? 0;
            }

            return new(own, around);
        }

        public byte Next() => flags.Length > 1 ? flags[Math.Min(_next++, flags.Length - 1)] : everywhere;
    }
}
