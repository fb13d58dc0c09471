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

            if (current.IsGenericType)
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

        if (type.BaseType?.SpecialType != SpecialType.System_Object)
        {
            context.Report(ProblemKind.HasBaseType, type);
        }
    }
}
