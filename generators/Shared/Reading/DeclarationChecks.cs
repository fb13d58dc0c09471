using Microsoft.CodeAnalysis;

namespace EdgeInteract.Generators.Reading;

/// <summary>What a declaration and each of its outcomes have to be, so that they can have a generated part.</summary>
internal static class DeclarationChecks
{
    public static void Check(INamedTypeSymbol type, ReadContext context)
    {
        if (!type.IsRecord || type.TypeKind != TypeKind.Class)
        {
            context.Report(ProblemKind.NotRecordClass, type);
            return;
        }

        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (!Partials.IsPartial(current, context.CancellationToken))
            {
                context.Report(ProblemKind.NotPartial, current, place: Partials.FindWhole(current, context.CancellationToken));
            }

            // Not IsGenericType, which is true within a generic type too.
            if (current.Arity > 0)
            {
                context.Report(ProblemKind.Generic, current);
            }

            if (current.IsFileLocal)
            {
                context.Report(ProblemKind.Inaccessible, current);
            }
        }

        if (!type.IsAccessible())
        {
            context.Report(ProblemKind.Inaccessible, type);
        }

        // Its own JSON is where the question stands: which one it is, is known from the key or from the outcome.
        foreach (var attribute in type.GetAttributes().Where(static attribute => UnionReader.IsUnionAttribute(attribute.AttributeClass?.PlainName() ?? "")))
        {
            context.Report(ProblemKind.UnsupportedAnnotation, type, attribute.AttributeClass!.PlainName(), Places.Of(attribute, context.CancellationToken));
        }

        if (type.BaseType?.SpecialType != SpecialType.System_Object)
        {
            context.Report(ProblemKind.HasBaseType, type);
        }
    }
}
