using System.Globalization;
using EdgeInteract.Generators.Infrastructure;
using EdgeInteract.Generators.Naming;
using EdgeInteract.Generators.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EdgeInteract.Generators.Reading;

/// <summary>Reads a class or interface with <c>[JsonPolymorphic]</c> or <c>[JsonDerivedType]</c>.</summary>
internal static class UnionReader
{
    private const string PolymorphicAttribute = "System.Text.Json.Serialization.JsonPolymorphicAttribute";
    private const string DerivedTypeAttribute = "System.Text.Json.Serialization.JsonDerivedTypeAttribute";
    private const string DefaultDiscriminator = "$type";

    private static readonly string[] s_reserved = ["$id", "$ref", "$values"];

    /// <summary>Whether a type says which types its values may be.</summary>
    public static bool IsUnion(INamedTypeSymbol type) => type.FindAttribute(PolymorphicAttribute) is not null || type.FindAttribute(DerivedTypeAttribute) is not null;

    /// <summary>Whether an attribute says which types a value may be.</summary>
    public static bool IsUnionAttribute(string name) => name is PolymorphicAttribute or DerivedTypeAttribute;

    /// <summary>The types that a value may be, as the attributes say.</summary>
    public static IEnumerable<ITypeSymbol> Derived(INamedTypeSymbol type) => type.GetAttributes()
        .Where(static attribute => attribute.AttributeClass?.PlainName() == DerivedTypeAttribute)
        .Select(static attribute => attribute.ConstructorArguments.FirstOrDefault().Value)
        .OfType<ITypeSymbol>();

    public static UnionShape? Read(INamedTypeSymbol type, ReadContext context)
    {
        var problems = context.Problems.Count;
        var options = type.FindAttribute(PolymorphicAttribute);
        if (options is not null && Named(options, "UnknownDerivedTypeHandling") is not (null or 0) | Named(options, "IgnoreUnrecognizedTypeDiscriminators") is true)
        {
            context.Report(ProblemKind.UnsupportedAnnotation, type, PolymorphicAttribute, Places.Of(options, context.CancellationToken));
        }

        SerializationAttributes.CheckType(type, context);
        var discriminator = options is null ? DefaultDiscriminator : Named(options, "TypeDiscriminatorPropertyName") as string ?? DefaultDiscriminator;
        if (Array.IndexOf(s_reserved, discriminator) >= 0)
        {
            context.Report(ProblemKind.MalformedUnion, type, advice: $"Readers of JSON have another meaning for '{discriminator}'; give the discriminator another name");
        }

        var cases = new List<UnionCaseShape>();
        foreach (var attribute in type.GetAttributes().Where(static attribute => attribute.AttributeClass?.PlainName() == DerivedTypeAttribute))
        {
            context.Annotation = attribute;
            if (ReadCase(type, attribute, discriminator, context) is { } derived)
            {
                cases.Add(derived);
            }

            context.Annotation = null;
        }

        if (cases.GroupBy(static item => (item.Value, item.IsText)).Any(static group => group.Skip(1).Any()) || cases.GroupBy(static item => item.Type, StringComparer.Ordinal).Any(static group => group.Skip(1).Any()))
        {
            context.Report(ProblemKind.MalformedUnion, type, advice: "Give each derived type a discriminator of its own");
        }

        if (cases.Count == 0 && context.Problems.Count == problems)
        {
            context.Report(ProblemKind.MalformedUnion, type, advice: "Add [JsonDerivedType] for each type that it may be");
        }

        if (type is { TypeKind: TypeKind.Class, IsAbstract: false } && cases.TrueForAll(item => item.Type != type.Id()))
        {
            cases.Add(Define(type, type, discriminator, null, isText: false, context));
        }

        return context.Problems.Count > problems
            ? null
            : new UnionShape(type.Id(), TypeIds.ReadableName(type), Documentation.Summary(type, context.CancellationToken), discriminator, cases.ToEquatableArray());
    }

    private static UnionCaseShape? ReadCase(INamedTypeSymbol type, AttributeData attribute, string discriminator, ReadContext context)
    {
        var arguments = attribute.ConstructorArguments;
        if (arguments.Length == 0 || arguments[0].Value is not INamedTypeSymbol derived)
        {
            return null;
        }

        if (arguments.Length < 2 || arguments[1].Value is not (string or int))
        {
            context.Report(ProblemKind.MalformedUnion, type, advice: $"Give '{derived.Name}' a discriminator: without one it cannot be read");
            return null;
        }

        var isDerived = context.Compilation.ClassifyConversion(derived, type) is { IsImplicit: true, IsUserDefined: false };
        if (!isDerived || context.IsUnbounded(derived) || !context.CanName(derived) || !ObjectTypes.IsObject(derived))
        {
            context.Report(ProblemKind.MalformedUnion, type, advice: $"'{derived.Name}' is no type that can be made and is a '{type.Name}'; register one that is");
            return null;
        }

        return Define(type, derived, discriminator, string.Format(CultureInfo.InvariantCulture, "{0}", arguments[1].Value), arguments[1].Value is string, context);
    }

    // As one of the types it has a member more than alone, and is a definition of its own.
    private static UnionCaseShape Define(INamedTypeSymbol type, INamedTypeSymbol derived, string discriminator, string? value, bool isText, ReadContext context)
    {
        var id = $"{type.Id()}|{derived.Id()}";
        var name = TypeIds.ReadableName(type) + (value is null ? "Base" : TypeIds.ReadableName(derived));
        context.Define(id, derived, () =>
        {
            if (ObjectReader.Read(derived, context) is not { } shape)
            {
                return null;
            }

            if (shape.Members.Any(member => member.JsonName == discriminator))
            {
                context.Report(ProblemKind.MalformedUnion, type, advice: $"A member of '{derived.Name}' has the name of the discriminator, '{discriminator}'; rename one of both");
            }
            else if (shape.Members.FirstOrDefault(static member => member.JsonName.StartsWith("$", StringComparison.Ordinal)) is { } member)
            {
                // Where objects have a discriminator, System.Text.Json keeps such names for itself.
                context.Report(ProblemKind.MalformedUnion, type, advice: $"Rename '{member.JsonName}' in '{derived.Name}': beside a discriminator, names that begin with '$' are reserved");
            }

            return shape with { Id = id, Name = name, Members = value is null ? shape.Members : shape.Members.Prepend(Discriminator(discriminator, value, isText)).ToEquatableArray() };
        });
        return new UnionCaseShape(id, derived.Id(), value, isText);
    }

    private static MemberShape Discriminator(string name, string value, bool isText) => new(
        "",
        name,
        new ValueShape(new ScalarShape(isText ? ScalarKind.String : ScalarKind.Int32), Nullable: false),
        MemberBinding.Discriminator,
        null,
        0,
        null,
        Required: true,
        null,
        new RuleShape[] { new AllowedValuesRule(IsDenied: false, isText, new[] { Constant(value, isText) }.ToEquatableArray()) }.ToEquatableArray(),
        WriteCondition.Always,
        null);

    private static object? Named(AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value;

    private static AllowedValue Constant(string value, bool isText) => isText
        ? new AllowedValue(value, Literals.Quote(value), Literals.Quote(value))
        : new AllowedValue(null, value, value);
}
