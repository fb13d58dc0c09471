using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Known;

/// <summary>Finds where a local is read.</summary>
internal static class LocalReads
{
    public static IEnumerable<ILocalReferenceOperation> Of(ILocalSymbol local, IOperation within)
    {
        var root = within;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return root.Descendants().OfType<ILocalReferenceOperation>().Where(reference =>
            !reference.IsDeclaration && SymbolEqualityComparer.Default.Equals(reference.Local, local) && !IsWritten(reference) && !IsAddedTo(reference));
    }

    private static bool IsWritten(IOperation reference)
    {
        while (reference.Parent is ITupleOperation tuple)
        {
            reference = tuple;
        }

        return reference.Parent is IAssignmentOperation assignment && assignment.Target == reference;
    }

    // tasks.Add(other) says nothing about what is in the list already.
    private static bool IsAddedTo(IOperation reference) => reference.Parent is IInvocationOperation call && call.Instance == reference && TaskCalls.ListOf(call) is not null;
}
