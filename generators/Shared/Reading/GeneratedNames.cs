using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EdgeInteract.Generators.Reading;

/// <summary>Whether the names that will be generated are free.</summary>
internal static class GeneratedNames
{
    /// <summary>What to do about a name that is taken.</summary>
    public const string Rename = "Give the type or member that has that name another one";

    private const string Outcome = "Outcome";

    public static void Check(INamedTypeSymbol type, string flatName, string client, AttributeData attribute, ReadContext context)
    {
        // Where a type is called var, nothing is inferred any more.
        if (!SyntaxFacts.IsValidIdentifier(client) || SyntaxFacts.GetKeywordKind(client) != SyntaxKind.None || client == "var")
        {
            context.Report(ProblemKind.MalformedClientName, type, client, Places.Argument(attribute, "Client", context.CancellationToken));
        }

        if ((type.Name == Outcome ? type : type.GetMembers(Outcome).FirstOrDefault()) is { } outcome)
        {
            context.Report(ProblemKind.GeneratedNameTaken, outcome, Outcome, advice: Rename);
        }

        // Said where the name comes from: the other one may not be its author's.
        var scope = type.ContainingNamespace;
        var contract = flatName + "Contract";
        if (scope.GetMembers(contract).FirstOrDefault() is { } taken)
        {
            context.Report(ProblemKind.GeneratedNameTaken, taken, contract, type.Locations.FirstOrDefault(), Rename);
        }

        // The author may add to the client in a part of his own.
        var isTaken = client == contract || scope.GetMembers(client).Any(member =>
            member is not INamedTypeSymbol { TypeKind: TypeKind.Class, IsRecord: false, IsStatic: false, IsGenericType: false } named
            || !Partials.IsPartial(named, context.CancellationToken));
        if (isTaken)
        {
            context.Report(ProblemKind.ClientNameTaken, type, client, Places.Argument(attribute, "Client", context.CancellationToken));
        }
    }
}
