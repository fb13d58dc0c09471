using EdgeInteract.Generators.Shapes;
using Microsoft.CodeAnalysis;

namespace EdgeInteract.Generators.Reading;

/// <summary>Reads the attributes of System.Text.Json. One that says something else than what is done anyway, and is not carried, is a problem.</summary>
internal static class SerializationAttributes
{
    public const string Ignore = Namespace + "JsonIgnoreAttribute";
    private const string Namespace = "System.Text.Json.Serialization.";
    private const string Include = Namespace + "JsonIncludeAttribute";
    private const string Required = Namespace + "JsonRequiredAttribute";
    private const string Order = Namespace + "JsonPropertyOrderAttribute";
    private const string ExtensionData = Namespace + "JsonExtensionDataAttribute";
    private const string CreationHandling = Namespace + "JsonObjectCreationHandlingAttribute";
    private const string EnumConverter = Namespace + "JsonStringEnumConverter";
    private const int Never = 0;
    private const int Always = 1;
    private const int WhenWritingDefault = 2;
    private const int WhenWritingNull = 3;

    /// <summary>Reports what is said about a whole type and not carried: converters, how numbers or members are handled.</summary>
    public static void CheckType(INamedTypeSymbol type, ReadContext context)
    {
        foreach (var attribute in type.GetAttributes())
        {
            var name = attribute.AttributeClass?.PlainName() ?? "";
            var isConverter = name == Namespace + "JsonConverterAttribute" && type.TypeKind == TypeKind.Enum && IsEnumConverter(attribute);
            if (name.StartsWith(Namespace, StringComparison.Ordinal) && !isConverter && !UnionReader.IsUnionAttribute(name) && !IsAsAlways(attribute, name))
            {
                context.Report(ProblemKind.UnsupportedAnnotation, type, name, Places.Of(attribute, context.CancellationToken));
            }
        }
    }

    /// <summary>Reports an attribute of a member that is not carried.</summary>
    /// <returns>Whether it is one of these attributes at all.</returns>
    public static bool CheckMember(AttributeData attribute, IPropertySymbol property, ValueShape value, ReadContext context)
    {
        var name = attribute.AttributeClass?.PlainName() ?? "";
        if (!name.StartsWith(Namespace, StringComparison.Ordinal))
        {
            return false;
        }

        var isCarried = name.Substring(Namespace.Length) switch
        {
            "JsonPropertyNameAttribute" or "JsonRequiredAttribute" or "JsonPropertyOrderAttribute" or "JsonIncludeAttribute" => true,
            "JsonIgnoreAttribute" => Condition(attribute) is Never or Always or WhenWritingDefault or WhenWritingNull,
            "JsonConverterAttribute" => value.Type is ReferenceShape { IsEnum: true } && IsEnumConverter(attribute),
            _ => IsAsAlways(attribute, name),
        };
        if (!isCarried)
        {
            context.Report(ProblemKind.UnsupportedAnnotation, property, name);
        }

        return true;
    }

    public static bool IsIgnored(ISymbol member) => member.FindAttribute(Ignore) is { } attribute && Condition(attribute) == Always;

    public static bool IsIncluded(ISymbol member) => member.FindAttribute(Include) is not null;

    /// <summary>The attribute by which a property is filled when it is read, although it may have no setter.</summary>
    public static AttributeData? FillingAttribute(ISymbol member) => member.GetAttributes().FirstOrDefault(static attribute =>
        (attribute.AttributeClass?.PlainName() ?? "") is var name && (name == ExtensionData || (name == CreationHandling && !IsAsAlways(attribute, name))));

    public static bool IsRequired(ISymbol member) => member.FindAttribute(Required) is not null;

    public static int OrderOf(ISymbol member) => member.FindAttribute(Order)?.ConstructorArguments.FirstOrDefault().Value as int? ?? 0;

    /// <summary>When a member is written, if an attribute says so.</summary>
    public static WriteCondition? Writing(ISymbol member) => (member.FindAttribute(Ignore) is { } attribute ? Condition(attribute) : null) switch
    {
        Never => WriteCondition.Always,
        WhenWritingNull => WriteCondition.NotNull,
        WhenWritingDefault => WriteCondition.NotDefault,
        _ => null,
    };

    /// <summary>Whether two properties have the same attributes of System.Text.Json.</summary>
    public static bool AreAlike(IPropertySymbol one, IPropertySymbol other) => Written(one).SequenceEqual(Written(other), StringComparer.Ordinal);

    private static IEnumerable<string> Written(IPropertySymbol property) => property.GetAttributes()
        .Where(static attribute => attribute.AttributeClass?.PlainName().StartsWith(Namespace, StringComparison.Ordinal) == true)
        .Select(static attribute => attribute.ToString() ?? "")
        .OrderBy(static text => text, StringComparer.Ordinal);

    // Absent, what is given by name has the default of the attribute.
    private static int? Condition(AttributeData attribute) =>
        attribute.NamedArguments.IsEmpty ? Always : attribute.NamedArguments[0].Value.Value as int?;

    // Numbers are numbers, unknown members are refused and collections are replaced, whether or not somebody says so.
    private static bool IsAsAlways(AttributeData attribute, string name) => name.Substring(Namespace.Length) switch
    {
        "JsonNumberHandlingAttribute" or "JsonObjectCreationHandlingAttribute" => attribute.ConstructorArguments.FirstOrDefault().Value is 0,
        "JsonUnmappedMemberHandlingAttribute" => attribute.ConstructorArguments.FirstOrDefault().Value is 1,
        _ => false,
    };

    private static bool IsEnumConverter(AttributeData attribute) =>
        attribute.ConstructorArguments.FirstOrDefault().Value is INamedTypeSymbol converter && converter.PlainName() == EnumConverter;
}
