using System.Globalization;
using EdgeInteract.Generators.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EdgeInteract.Generators.Reading;

/// <summary>Reads when a member is written. What is left out has to be the same when it is read again.</summary>
internal static class WriteConditionReader
{
    public static WriteCondition Read(
        IPropertySymbol property, IMethodSymbol constructor, IParameterSymbol? parameter, ValueShape value, bool isRequired, ReadContext context)
    {
        var asked = SerializationAttributes.Writing(property);
        if (!isRequired && value.Type is JsonShape { Kind: JsonKind.Document })
        {
            // A null that is written is read as a document that is null, which is another value than none.
            if (asked == WriteCondition.Always)
            {
                Refuse(property, context);
            }

            return value.Nullable ? WriteCondition.NotNull : WriteCondition.Always;
        }

        if (asked is null or WriteCondition.Always)
        {
            var isNullKept = isRequired || asked is not null || (value.Nullable && MayHaveDefault(property, constructor, parameter, context));
            return isNullKept ? WriteCondition.Always : WriteCondition.NotNull;
        }

        var isNeverNull = property.Type.IsValueType && !value.Nullable;
        if (isRequired || HasDefault(property, parameter, value, context) || (asked == WriteCondition.NotNull && isNeverNull))
        {
            Refuse(property, context);
        }

        return isNeverNull ? asked.Value : WriteCondition.NotNull;
    }

    private static void Refuse(IPropertySymbol property, ReadContext context) => context.Report(
        ProblemKind.AnnotationDoesNotFit,
        property,
        SerializationAttributes.Ignore,
        Places.Of(property.FindAttribute(SerializationAttributes.Ignore)!, context.CancellationToken));

    private static bool HasDefault(IPropertySymbol property, IParameterSymbol? parameter, ValueShape value, ReadContext context) => parameter is null
        ? Declares<PropertyDeclarationSyntax>(property, static declaration => declaration.Initializer is not null, context)
        : parameter is { HasExplicitDefaultValue: true, ExplicitDefaultValue: { } constant } && (value.Nullable || !IsZero(constant));

    // Of another assembly, and of what a constructor does, nobody can tell.
    private static bool MayHaveDefault(IPropertySymbol property, IMethodSymbol constructor, IParameterSymbol? parameter, ReadContext context)
    {
        if (parameter is not null)
        {
            return parameter is { HasExplicitDefaultValue: true, ExplicitDefaultValue: not null };
        }

        return property.DeclaringSyntaxReferences.IsEmpty
            || Declares<PropertyDeclarationSyntax>(property, static declaration => declaration.Initializer is not null || declaration.AccessorList is null, context)
            || ObjectTypes.BaseFirst(constructor.ContainingType).SelectMany(static type => type.InstanceConstructors).Any(candidate =>
                !candidate.IsImplicitlyDeclared
                && (candidate.DeclaringSyntaxReferences.IsEmpty || Declares<ConstructorDeclarationSyntax>(candidate, static _ => true, context)));
    }

    private static bool Declares<T>(ISymbol symbol, Func<T, bool> condition, ReadContext context)
        where T : Microsoft.CodeAnalysis.SyntaxNode =>
        symbol.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(context.CancellationToken) is T declaration && condition(declaration));

    private static bool IsZero(object constant) => constant switch
    {
        string => false,
        bool flag => !flag,
        char character => character == '\0',
        _ => Convert.ToDouble(constant, CultureInfo.InvariantCulture).Equals(0D),
    };
}
