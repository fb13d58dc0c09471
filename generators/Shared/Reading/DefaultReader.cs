using EdgeInteract.Generators.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EdgeInteract.Generators.Reading;

/// <summary>Reads what a missing member is: the default value of its parameter, or <c>[DefaultValue]</c>.</summary>
internal static class DefaultReader
{
    private const string Attribute = "System.ComponentModel.DefaultValueAttribute";

    public static MemberDefault? Read(
        AttributeData[] annotations, IPropertySymbol property, IParameterSymbol? parameter, bool isRequired, ValueShape value, ReadContext context)
    {
        var annotation = Array.Find(annotations, static annotation => annotation.AttributeClass?.PlainName() == Attribute);
        var argument = parameter is { HasExplicitDefaultValue: true }
            ? new MemberDefault(Constants.DefaultOf(parameter), ConstantReader.Read(parameter.ExplicitDefaultValue, value.Type, context)?.Json, IsArgument: true, IsAssigned: false)
            : null;
        if (annotation is null)
        {
            return argument;
        }

        context.Annotation = annotation;
        var said = Said(annotation, value, context);
        if (said is null || isRequired || (argument is not null && argument.Json != said.Json) || !IsAsInitialised(property, said, value, context))
        {
            context.Report(ProblemKind.AnnotationDoesNotFit, property, Attribute);
        }

        context.Annotation = null;
        return argument ?? (said is null ? null : said with { IsAssigned = parameter is not null || Initializer(property, context) is null });
    }

    private static MemberDefault? Said(AttributeData annotation, ValueShape value, ReadContext context)
    {
        // With two, a type and a text, it is converted by what only the running program has.
        if (annotation.ConstructorArguments.Length != 1)
        {
            return null;
        }

        var constant = annotation.ConstructorArguments[0];
        if (constant.IsNull)
        {
            return value.Nullable ? new MemberDefault("null", null, IsArgument: false, IsAssigned: true) : null;
        }

        return AllowedValuesReader.Read(constant, value.Type, context) is { } read
            ? new MemberDefault(Code(read, value.Type), read.Json, IsArgument: false, IsAssigned: true)
            : null;
    }

    private static string Code(AllowedValue value, TypeShape type) => type switch
    {
        ScalarShape { Kind: ScalarKind.Half } => $"(global::System.Half)({value.Code})",
        ScalarShape { Kind: ScalarKind.Single } => $"(float)({value.Code})",
        _ => value.Code,
    };

    // A property that begins with another value would have that one for those who read it without the annotation.
    private static bool IsAsInitialised(IPropertySymbol property, MemberDefault said, ValueShape value, ReadContext context)
    {
        if (Initializer(property, context) is not { } initializer)
        {
            return true;
        }

        var constant = context.Compilation.GetSemanticModel(initializer.SyntaxTree).GetConstantValue(initializer, context.CancellationToken);
        return constant.HasValue && (constant.Value is null ? said.Json is null : ConstantReader.Read(constant.Value, value.Type, context)?.Json == said.Json);
    }

    private static ExpressionSyntax? Initializer(IPropertySymbol property, ReadContext context) =>
        property.DeclaringSyntaxReferences
            .Select(reference => (reference.GetSyntax(context.CancellationToken) as PropertyDeclarationSyntax)?.Initializer?.Value)
            .FirstOrDefault(static value => value is not null);
}
