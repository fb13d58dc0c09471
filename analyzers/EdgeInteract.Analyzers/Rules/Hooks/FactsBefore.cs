using EdgeInteract.Analyzers.Rules.Known.Blocking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Hooks;

/// <summary>Finds what locals are when a handler begins: those that nothing changes between their declaration and what is thrown.</summary>
internal static class FactsBefore
{
    /// <param name="facts">Where they are noted.</param>
    /// <param name="body">The method, the lambda or the local function.</param>
    /// <param name="attempt">The <c>try</c> of the handler.</param>
    /// <param name="places">What throws.</param>
    public static void Note(BlockedFacts facts, IOperation body, ITryOperation attempt, IEnumerable<SyntaxNode> places)
    {
        SyntaxNode[] thrown = [.. places];
        if (thrown.Length == 0 || !Array.TrueForAll(thrown, place => attempt.Body.Syntax.Span.Contains(place.Span)))
        {
            return;
        }

        var last = thrown.OrderBy(static place => place.SpanStart).Last();
        var loop = LoopAround(attempt);
        if (attempt.Body.Descendants().Any(operation => operation is ILoopOperation && operation.Syntax.Span.Contains(last.Span)))
        {
            // What stands behind the throw may have run before it.
            return;
        }

        foreach (var declarator in body.Descendants().OfType<IVariableDeclaratorOperation>())
        {
            if (declarator.Syntax.SpanStart < attempt.Syntax.SpanStart
                && LoopAround(declarator) == loop
                && declarator.GetVariableInitializer() is { } initializer
                && facts.Evaluate(initializer.Value) is var fact and (Fact.True or Fact.False or Fact.Null)
                && Writes(body, declarator.Symbol).All(write => write.SpanStart > last.SpanStart || write.Span.Contains(last.Span)))
            {
                facts.Set(declarator.Symbol, fact);
            }
        }
    }

    private static IEnumerable<SyntaxNode> Writes(IOperation body, ILocalSymbol local)
    {
        return body.Descendants().Where(MayWrite).Select(static operation => operation.Syntax);

        // A function that reads it may write it, and run whenever it likes.
        bool MayWrite(IOperation operation) => operation switch
        {
            IAssignmentOperation assignment => assignment.Target.DescendantsAndSelf().Any(IsLocal),
            IIncrementOrDecrementOperation change => IsLocal(change.Target),
            IArgumentOperation { Parameter.RefKind: not RefKind.None } argument => IsLocal(argument.Value),
            IAnonymousFunctionOperation or ILocalFunctionOperation => operation.Descendants().Any(IsLocal),
            _ => false,
        };

        bool IsLocal(IOperation target) => target is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local);
    }

    private static IOperation? LoopAround(IOperation operation)
    {
        for (var current = operation.Parent; current is not null; current = current.Parent)
        {
            if (current is ILoopOperation)
            {
                return current;
            }
        }

        return null;
    }
}
