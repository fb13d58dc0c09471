using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EdgeInteract.Generators.Reading;

/// <summary>Whether the names that will be generated are free.</summary>
internal static class GeneratedNames
{
    private const string Outcome = "Outcome";

    public static void Check(INamedTypeSymbol type, string flatName, string client, AttributeData attribute, ReadContext context)
    {
        if (!SyntaxFacts.IsValidIdentifier(client) || SyntaxFacts.GetKeywordKind(client) != SyntaxKind.None)
        {
            context.Report(ProblemKind.MalformedClientName, type, client, Places.Argument(attribute, "Client", context.CancellationToken));
        }

        if (type.Name == Outcome || !type.GetMembers(Outcome).IsEmpty)
        {
            context.Report(ProblemKind.GeneratedNameTaken, type, Outcome);
        }

        var scope = type.ContainingNamespace;
        if (scope.GetMembers(flatName + "Contract").Any())
        {
            context.Report(ProblemKind.GeneratedNameTaken, type, flatName + "Contract");
        }

        // The author may add to the client in a part of his own.
        var isTaken = scope.GetMembers(client).Any(member =>
            member is not INamedTypeSymbol { TypeKind: TypeKind.Class, IsRecord: false, IsStatic: false, IsGenericType: false } named
            || !Partials.IsPartial(named, context.CancellationToken));
        if (isTaken)
        {
            context.Report(ProblemKind.ClientNameTaken, type, client, Places.Argument(attribute, "Client", context.CancellationToken));
        }
    }
}
