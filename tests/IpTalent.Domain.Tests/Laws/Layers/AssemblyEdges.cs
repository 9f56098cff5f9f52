using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.RegularExpressions;

namespace IpTalent.Domain.Tests.Laws.Layers;

/// <summary>Which type of a compiled assembly uses which: its own types by full name, foreign ones and their members as
/// <c>[System.Runtime]System.DateTime.get_Now</c>.</summary>
/// <remarks>Read from base types, interfaces, constraints, signatures, locals, caught exceptions, attributes with their
/// <c>typeof</c> arguments, and every token in IL. Nested and compiler-made types count as their outermost type. A constant of
/// another type leaves no trace in metadata.</remarks>
internal sealed class AssemblyEdges : ISignatureTypeProvider<bool, bool>
{
    private static readonly Dictionary<int, OperandType> Operands = typeof(OpCodes).GetFields()
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value & 0xFFFF, code => code.OperandType);

    private readonly SortedSet<(string From, string To)> _edges = [];
    private readonly MetadataReader _metadata;
    private readonly PEReader _file;
    private readonly string? _house;
    private string _from = "";

    private AssemblyEdges(PEReader file, string? house) => (_file, _metadata, _house) = (file, file.GetMetadataReader(), house);

    /// <summary>All edges of an assembly, those of a type to itself left out.</summary>
    /// <param name="assembly">A compiled assembly on disk.</param>
    /// <param name="house">A type whose nested types count as outermost ones; made-up types of a test live there.</param>
    public static IReadOnlyCollection<(string From, string To)> Of(Assembly assembly, string? house = null)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var edges = new AssemblyEdges(file, house);
        foreach (TypeDefinitionHandle handle in edges._metadata.TypeDefinitions)
        {
            edges._from = edges.NameOf(handle);
            edges.ReadType(edges._metadata.GetTypeDefinition(handle));
        }

        return edges._edges;
    }

    private void ReadType(TypeDefinition type)
    {
        Use(type.BaseType);
        ReadAttributes(type.GetCustomAttributes());
        ReadConstraints(type.GetGenericParameters());
        foreach (InterfaceImplementationHandle handle in type.GetInterfaceImplementations())
        {
            Use(_metadata.GetInterfaceImplementation(handle).Interface);
        }

        foreach (FieldDefinitionHandle handle in type.GetFields())
        {
            FieldDefinition field = _metadata.GetFieldDefinition(handle);
            field.DecodeSignature(this, default);
            ReadAttributes(field.GetCustomAttributes());
        }

        foreach (PropertyDefinitionHandle handle in type.GetProperties())
        {
            PropertyDefinition property = _metadata.GetPropertyDefinition(handle);
            property.DecodeSignature(this, default);
            ReadAttributes(property.GetCustomAttributes());
        }

        foreach (EventDefinitionHandle handle in type.GetEvents())
        {
            Use(_metadata.GetEventDefinition(handle).Type);
        }

        foreach (MethodDefinitionHandle handle in type.GetMethods())
        {
            ReadMethod(_metadata.GetMethodDefinition(handle));
        }
    }

    private void ReadMethod(MethodDefinition method)
    {
        method.DecodeSignature(this, default);
        ReadAttributes(method.GetCustomAttributes());
        ReadConstraints(method.GetGenericParameters());
        foreach (ParameterHandle handle in method.GetParameters())
        {
            ReadAttributes(_metadata.GetParameter(handle).GetCustomAttributes());
        }

        if (method.RelativeVirtualAddress == 0)
        {
            return;
        }

        MethodBodyBlock body = _file.GetMethodBody(method.RelativeVirtualAddress);
        Use(body.LocalSignature);
        foreach (ExceptionRegion region in body.ExceptionRegions)
        {
            Use(region.CatchType);
        }

        for (BlobReader il = body.GetILReader(); il.RemainingBytes > 0;)
        {
            int code = il.ReadByte();
            code = code == 0xFE ? code << 8 | il.ReadByte() : code;
            switch (Operands[code])
            {
                case OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok or OperandType.InlineSig:
                    Use(MetadataTokens.EntityHandle(il.ReadInt32()));
                    break;
                case OperandType.InlineSwitch:
                    int targets = il.ReadInt32();
                    il.Offset += 4 * targets;
                    break;
                case var operand:
                    il.Offset += SizeOf(operand);
                    break;
            }
        }
    }

    private void ReadConstraints(GenericParameterHandleCollection parameters)
    {
        foreach (GenericParameterConstraintHandle handle in parameters.SelectMany(p => _metadata.GetGenericParameter(p).GetConstraints()))
        {
            Use(_metadata.GetGenericParameterConstraint(handle).Type);
        }
    }

    // An attribute spells its typeof arguments as text, so the own names among them are simply looked for.
    private void ReadAttributes(CustomAttributeHandleCollection attributes)
    {
        foreach (CustomAttribute attribute in attributes.Select(_metadata.GetCustomAttribute))
        {
            Use(attribute.Constructor);
            string value = attribute.Value.IsNil ? "" : Encoding.UTF8.GetString(_metadata.GetBlobBytes(attribute.Value));
            foreach (Match name in Regex.Matches(value, @"[A-Za-z_][\w.]*(?:`\d+)?(?:\+[\w`]+)*"))
            {
                if (OwnTypes.TryGetValue(name.Value, out TypeDefinitionHandle own))
                {
                    Use(own);
                }
            }
        }
    }

    private Dictionary<string, TypeDefinitionHandle> OwnTypes => field ??= _metadata.TypeDefinitions.ToDictionary(FullName);

    private void Use(EntityHandle handle)
    {
        switch (handle.IsNil ? default(HandleKind?) : handle.Kind)
        {
            case HandleKind.TypeDefinition:
                Add(NameOf((TypeDefinitionHandle)handle));
                break;
            case HandleKind.TypeReference:
                Add(NameOf((TypeReferenceHandle)handle));
                break;
            case HandleKind.TypeSpecification:
                _metadata.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(this, default);
                break;
            case HandleKind.MethodDefinition:
                MethodDefinition method = _metadata.GetMethodDefinition((MethodDefinitionHandle)handle);
                Use(method.GetDeclaringType());
                method.DecodeSignature(this, default);
                break;
            case HandleKind.FieldDefinition:
                FieldDefinition field = _metadata.GetFieldDefinition((FieldDefinitionHandle)handle);
                Use(field.GetDeclaringType());
                field.DecodeSignature(this, default);
                break;
            case HandleKind.MethodSpecification:
                MethodSpecification generic = _metadata.GetMethodSpecification((MethodSpecificationHandle)handle);
                Use(generic.Method);
                generic.DecodeSignature(this, default);
                break;
            case HandleKind.MemberReference:
                UseMember(_metadata.GetMemberReference((MemberReferenceHandle)handle));
                break;
            case HandleKind.StandaloneSignature when _metadata.GetStandaloneSignature((StandaloneSignatureHandle)handle) is var signature:
                _ = signature.GetKind() == StandaloneSignatureKind.LocalVariables
                    ? signature.DecodeLocalSignature(this, default).Length
                    : signature.DecodeMethodSignature(this, default).RequiredParameterCount;
                break;
        }
    }

    private void UseMember(MemberReference member)
    {
        Use(member.Parent);
        if (member.Parent.Kind == HandleKind.TypeReference)
        {
            Add($"{NameOf((TypeReferenceHandle)member.Parent)}.{_metadata.GetString(member.Name)}");
        }

        _ = member.GetKind() == MemberReferenceKind.Field
            ? member.DecodeFieldSignature(this, default)
            : member.DecodeMethodSignature(this, default).ReturnType;
    }

    private void Add(string to)
    {
        if (to != _from)
        {
            _edges.Add((_from, to));
        }
    }

    private string NameOf(TypeDefinitionHandle handle)
    {
        TypeDefinitionHandle outer = _metadata.GetTypeDefinition(handle).GetDeclaringType();
        return outer.IsNil || FullName(outer) == _house ? FullName(handle) : NameOf(outer);
    }

    private string FullName(TypeDefinitionHandle handle)
    {
        TypeDefinition type = _metadata.GetTypeDefinition(handle);
        string name = _metadata.GetString(type.Name);
        return type.IsNested ? $"{FullName(type.GetDeclaringType())}+{name}"
            : type.Namespace.IsNil ? name : $"{_metadata.GetString(type.Namespace)}.{name}";
    }

    private string NameOf(TypeReferenceHandle handle)
    {
        TypeReference type = _metadata.GetTypeReference(handle);
        string name = _metadata.GetString(type.Name);
        return type.ResolutionScope.Kind switch
        {
            HandleKind.TypeReference => $"{NameOf((TypeReferenceHandle)type.ResolutionScope)}+{name}",
            HandleKind.AssemblyReference when _metadata.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope) is var assembly =>
                $"[{_metadata.GetString(assembly.Name)}]{_metadata.GetString(type.Namespace)}.{name}",
            _ => name,
        };
    }

    private static int SizeOf(OperandType operand) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        _ => 4,
    };

    // Decoding a signature calls these for each type in it; naming a type is all that is wanted.
    bool ISimpleTypeProvider<bool>.GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => Note(handle);

    bool ISimpleTypeProvider<bool>.GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => Note(handle);

    bool ISignatureTypeProvider<bool, bool>.GetTypeFromSpecification(MetadataReader reader, bool genericContext, TypeSpecificationHandle handle, byte rawTypeKind) => Note(handle);

    bool ISimpleTypeProvider<bool>.GetPrimitiveType(PrimitiveTypeCode typeCode) => true;

    bool IConstructedTypeProvider<bool>.GetArrayType(bool elementType, ArrayShape shape) => true;

    bool IConstructedTypeProvider<bool>.GetByReferenceType(bool elementType) => true;

    bool IConstructedTypeProvider<bool>.GetGenericInstantiation(bool genericType, ImmutableArray<bool> typeArguments) => true;

    bool IConstructedTypeProvider<bool>.GetPointerType(bool elementType) => true;

    bool ISZArrayTypeProvider<bool>.GetSZArrayType(bool elementType) => true;

    bool ISignatureTypeProvider<bool, bool>.GetFunctionPointerType(MethodSignature<bool> signature) => true;

    bool ISignatureTypeProvider<bool, bool>.GetGenericMethodParameter(bool genericContext, int index) => true;

    bool ISignatureTypeProvider<bool, bool>.GetGenericTypeParameter(bool genericContext, int index) => true;

    bool ISignatureTypeProvider<bool, bool>.GetModifiedType(bool modifier, bool unmodifiedType, bool isRequired) => true;

    bool ISignatureTypeProvider<bool, bool>.GetPinnedType(bool elementType) => true;

    private bool Note(EntityHandle handle)
    {
        Use(handle);
        return true;
    }
}
