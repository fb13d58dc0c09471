using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Known.Blocking;

internal sealed partial class EscapeWalker
{
    /// <summary>What awaiting a value can throw.</summary>
    public List<Escape> Awaited(IOperation? value)
    {
        var found = new List<Escape>();
        Await(value, found);
        return found;
    }

    private void Await(IOperation? value, List<Escape> into)
    {
        foreach (var task in _locals.ValuesOf(value))
        {
            switch (task)
            {
                case IInvocationOperation call when KnownCalls.IsSameTask(call):
                    Await(call.Instance ?? (call.Arguments.Length > 0 ? call.Arguments[0].Value : null), into);
                    break;
                case IInvocationOperation call:
                    Call(call, isAwaited: true, into);
                    break;
                case IObjectCreationOperation { Arguments.Length: > 0 } made when IsTask(made.Type):
                    Await(made.Arguments[0].Value, into);
                    break;
                case IPropertyReferenceOperation { Property.GetMethod: { } getter } reference:
                    CallSource(reference, getter, reference.Instance, [], isAwaited: true, into);
                    break;
            }
        }
    }

    // The tasks of a list: written out, added, or made of another list by a lambda.
    private void AwaitAll(IOperation? list, List<Escape> into)
    {
        if (list?.WithoutConversions() is ILocalReferenceOperation { Local: var local })
        {
            foreach (var added in _locals.AddedTo(local))
            {
                Await(added, into);
            }
        }

        foreach (var value in _locals.ValuesOf(list))
        {
            switch (value)
            {
                case IArrayCreationOperation { Initializer: { } initializer }:
                    foreach (var element in initializer.ElementValues)
                    {
                        Await(element, into);
                    }

                    break;
                case ICollectionExpressionOperation collection:
                    foreach (var element in collection.Elements)
                    {
                        Await(element, into);
                    }

                    break;
                case IInvocationOperation { TargetMethod.Name: "Select", Arguments.Length: 2 } call:
                    Run(call, call.Arguments[1].Value, isAwaited: true, into);
                    break;
                case IInvocationOperation { Arguments.Length: > 0 } call when KnownCalls.RunsWhatItIsGiven(call.TargetMethod):
                    AwaitAll(call.Arguments[0].Value, into);
                    break;
                default:
                    Await(value, into);
                    break;
            }
        }
    }

    private void Enumerate(IOperation collection, List<Escape> into)
    {
        foreach (var value in _locals.ValuesOf(collection).OfType<IInvocationOperation>())
        {
            var method = value.TargetMethod.OriginalDefinition;
            if (_query.Methods.IsOwn(method))
            {
                foreach (var target in TargetsOf(method, value.Instance, value))
                {
                    var escapes = _query.Of(target, null);
                    Note(escapes, isAwaited: true);
                    into.AddRange(escapes.OnEnumerate.Select(escape => target.MethodKind == MethodKind.LocalFunction ? escape : escape with { Place = value }));
                }
            }
            else if (KnownCalls.IsSameTask(value) || value.TargetMethod.Name == "WithCancellation")
            {
                Enumerate(value.Instance ?? value.Arguments[0].Value, into);
            }
        }
    }

    // Written, not read: the target of a simple assignment.
    private static bool IsWritten(IPropertyReferenceOperation reference) =>
        reference.Parent is ISimpleAssignmentOperation assignment && assignment.Target == reference;

    private static bool IsTask(ITypeSymbol? type) => type is { Name: "Task" or "ValueTask", ContainingNamespace.Name: "Tasks" };

    private bool Publishes(IOperation body) =>
        body.Descendants().OfType<IInvocationOperation>().Any(call => _query.Methods.Calls.IsPublishing(call.TargetMethod));

    private static IEnumerable<IOperation> Returned(IOperation body) => Own(body).OfType<IReturnOperation>()
        .Where(static operation => operation.Kind == OperationKind.Return)
        .Select(static operation => operation.ReturnedValue)
        .OfType<IOperation>();

    private static bool IsIterator(IOperation body) => Own(body).Any(static operation => operation.Kind is OperationKind.YieldReturn or OperationKind.YieldBreak);

    // Without what lambdas and local functions do.
    private static IEnumerable<IOperation> Own(IOperation body)
    {
        var open = new Stack<IOperation>([body]);
        while (open.Count > 0)
        {
            var operation = open.Pop();
            yield return operation;
            if (operation is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                continue;
            }

            foreach (var child in operation.ChildOperations)
            {
                open.Push(child);
            }
        }
    }
}
