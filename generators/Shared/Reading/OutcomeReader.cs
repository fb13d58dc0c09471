using EdgeInteract.Generators.Infrastructure;
using EdgeInteract.Generators.Naming;
using EdgeInteract.Generators.Shapes;
using Microsoft.CodeAnalysis;

namespace EdgeInteract.Generators.Reading;

/// <summary>Reads the outcomes that are nested in a declaration.</summary>
internal static class OutcomeReader
{
    internal const string OutcomeAttribute = "EdgeInteract.OutcomeAttribute";

    internal const string CatchAllAttribute = "EdgeInteract.CatchAllOutcomeAttribute";

    private const string Outcome = "Outcome";

    /// <summary>Says that an outcome is where nothing reads it, if it is.</summary>
    public static Problem? FindMisplaced(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken)
    {
        if (type.ContainingType?.FindAttribute(InteractionReader.InteractionAttribute) is not null || !IsOutcome(type))
        {
            return null;
        }

        var context = new ReadContext(compilation, cancellationToken);
        context.Report(ProblemKind.MisplacedOutcome, type);
        return context.Problems[0];
    }

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
                ReportName(type, context);
            }
            else if (Check(type, context) && ObjectReader.Read(type, context, isCatchAll ? OutcomeShape.NameMember : null) is { } data)
            {
                outcomes.Add(new OutcomeShape(isCatchAll ? null : name, Identifiers.Escape(Casing.ToCamelCase(type.Name)), Partials.Head(type), data));
            }
        }

        // One that is wrong has been reported.
        if (!declaration.GetTypeMembers().Any(static type => type.FindAttribute(OutcomeAttribute) is not null))
        {
            context.Report(ProblemKind.NoOutcome, declaration);
        }

        ReportDuplicates(declaration, outcomes, context);
        return outcomes.ToEquatableArray();
    }

    private static void ReportName(INamedTypeSymbol type, ReadContext context)
    {
        var attribute = type.FindAttribute(OutcomeAttribute)!;
        var isUnresolved = attribute.ConstructorArguments.IsEmpty || attribute.ConstructorArguments[0].Kind == TypedConstantKind.Error;
        context.Report(
            isUnresolved ? ProblemKind.Unresolved : ProblemKind.OutcomeNameMissing,
            type,
            place: Places.Argument(attribute, 0, context.CancellationToken));
    }

    private static void ReportDuplicates(INamedTypeSymbol declaration, List<OutcomeShape> outcomes, ReadContext context)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var parameters = new HashSet<string>(StringComparer.Ordinal);
        foreach (var outcome in outcomes)
        {
            var isNew = names.Add(outcome.Wire ?? "");
            if (!parameters.Add(outcome.Parameter) || !isNew)
            {
                var type = declaration.GetTypeMembers(outcome.Data.Name).First();
                var attribute = isNew ? null : type.FindAttribute(OutcomeAttribute);
                context.Report(
                    ProblemKind.DuplicateOutcome,
                    type,
                    isNew ? outcome.Parameter : outcome.Wire ?? "",
                    attribute is null ? null : Places.Argument(attribute, 0, context.CancellationToken));
            }
        }
    }

    private static bool Check(INamedTypeSymbol type, ReadContext context)
    {
        var problems = context.Problems.Count;
        DeclarationChecks.Check(type, context);
        if (type.IsAbstract)
        {
            context.Report(ProblemKind.GeneratedNameTaken, type, Outcome, advice: "It is abstract, and an answer has to be one: remove abstract");
        }

        if (string.Equals(type.Name, Outcome, StringComparison.OrdinalIgnoreCase))
        {
            context.Report(ProblemKind.GeneratedNameTaken, type, Outcome, advice: GeneratedNames.Rename);
        }

        foreach (var member in type.GetMembers().Where(static member => member.Name is "Match" or "Switch" && !member.IsImplicitlyDeclared))
        {
            context.Report(ProblemKind.GeneratedNameTaken, member, member.Name, advice: GeneratedNames.Rename);
        }

        if (!type.IsAsVisibleAs(type.ContainingType))
        {
            context.Report(ProblemKind.Inaccessible, type);
        }

        return context.Problems.Count == problems;
    }
}
