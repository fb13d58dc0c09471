using EdgeInteract.Generators.Infrastructure;
using EdgeInteract.Generators.Naming;
using EdgeInteract.Generators.Shapes;
using Microsoft.CodeAnalysis;

namespace EdgeInteract.Generators.Reading;

/// <summary>Reads the outcomes that are nested in a declaration.</summary>
internal static class OutcomeReader
{
    private const string OutcomeAttribute = "EdgeInteract.OutcomeAttribute";

    private const string CatchAllAttribute = "EdgeInteract.CatchAllOutcomeAttribute";

    public static bool IsOutcome(INamedTypeSymbol type) =>
        type.FindAttribute(OutcomeAttribute) is not null || type.FindAttribute(CatchAllAttribute) is not null;

    public static EquatableArray<OutcomeShape> Read(INamedTypeSymbol declaration, ReadContext context)
    {
        var outcomes = new List<OutcomeShape>();
        foreach (var type in declaration.GetTypeMembers().Where(IsOutcome))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var isCatchAll = type.FindAttribute(CatchAllAttribute) is not null;
            var name = type.FindAttribute(OutcomeAttribute)?.ConstructorArguments.FirstOrDefault().Value as string;
            if (isCatchAll && (type.FindAttribute(OutcomeAttribute) is not null || outcomes.Any(static outcome => outcome.Wire is null)))
            {
                context.Report(ProblemKind.DuplicateCatchAll, type);
            }
            else if (!isCatchAll && string.IsNullOrWhiteSpace(name))
            {
                context.Report(ProblemKind.OutcomeNameMissing, type);
            }
            else if (Check(type, context) && ObjectReader.Read(type, context, isCatchAll ? OutcomeShape.NameMember : null) is { } data)
            {
                outcomes.Add(new OutcomeShape(isCatchAll ? null : name, Identifiers.Escape(Casing.ToCamelCase(type.Name)), Partials.Head(type), data));
            }
        }

        if (outcomes.All(static outcome => outcome.Wire is null))
        {
            context.Report(ProblemKind.NoOutcome, declaration);
        }

        var isAmbiguous = outcomes.Select(static outcome => outcome.Wire ?? "").Distinct(StringComparer.Ordinal).Count() != outcomes.Count
            || outcomes.Select(static outcome => outcome.Parameter).Distinct(StringComparer.Ordinal).Count() != outcomes.Count;
        if (isAmbiguous)
        {
            context.Report(ProblemKind.DuplicateOutcome, declaration);
        }

        return outcomes.ToEquatableArray();
    }

    private static bool Check(INamedTypeSymbol type, ReadContext context)
    {
        var problems = context.Problems.Count;
        DeclarationChecks.Check(type, context);
        if (type.IsAbstract
            || string.Equals(type.Name, "Outcome", StringComparison.OrdinalIgnoreCase)
            || type.GetMembers().Any(static member => member.Name is "Match" or "Switch" && !member.IsImplicitlyDeclared))
        {
            context.Report(ProblemKind.GeneratedNameTaken, type);
        }

        if (!type.IsAsVisibleAs(type.ContainingType))
        {
            context.Report(ProblemKind.Inaccessible, type);
        }

        return context.Problems.Count == problems;
    }
}
