using EdgeInteract.Analyzers.Rules.Known;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Hooks.Flow;

/// <content>Calls.</content>
internal sealed partial class OperationFlow
{
    private const string Clone = "<Clone>$";

    private RequestValue Create(IObjectCreationOperation creation)
    {
        if (Tasks.IsTask(creation.Type) && creation.Arguments.Length > 0)
        {
            return Read(creation.Arguments[0].Value);
        }

        if (!SymbolEqualityComparer.Default.Equals(creation.Type, variables.Root.Type))
        {
            UseParts(creation);
            return RequestValue.None;
        }

        var sources = creation.Arguments.Aggregate(RequestValue.None, (value, argument) => value | Read(argument.Value));
        return RequestValue.Of(sites.At(creation.Syntax, CopyKind.New, sources));
    }

    private RequestValue Call(IInvocationOperation call)
    {
        if (call.TargetMethod.Name == Clone)
        {
            return Copy(call);
        }

        if (Tasks.Wrapped(call) is { } wrapped)
        {
            return Read(wrapped);
        }

        if (RequestMembers.ChangesEntries(call, out var dictionary) && IsMetadata(dictionary))
        {
            ChangeEntries(call, dictionary!);
            return RequestValue.None;
        }

        var function = Function(call);
        // A delegate is no object that anything is done with.
        var instance = call.TargetMethod.MethodKind == MethodKind.DelegateInvoke ? RequestValue.None : Read(call.Instance);
        sites.Use(instance);
        var result = new CallResult();
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.Out })
            {
                continue;
            }

            var value = Read(argument.Value);
            if (!value.IsNone)
            {
                Pass(value, argument, function, call, result);
            }
        }

        return Return(call, function, result);
    }

    private RequestValue Copy(IInvocationOperation clone)
    {
        var source = Read(clone.Instance);
        return source.IsNone
            ? RequestValue.None
            : RequestValue.Of(sites.At(clone.Syntax, RequestMembers.ChangesNothing(clone.Syntax) ? CopyKind.PlainCopy : CopyKind.With, source));
    }

    private void ChangeEntries(IInvocationOperation call, IOperation dictionary)
    {
        var owner = Owner(dictionary);
        var writtenTo = _writtenTo;
        _writtenTo = owner.MayBeOriginal ? owner : null;
        foreach (var argument in call.Arguments)
        {
            if (argument.Value != dictionary && !IsMetadata(argument.Value))
            {
                sites.Use(Read(argument.Value));
            }
        }

        _writtenTo = writtenTo;
        foreach (var site in sites.In(owner))
        {
            site.IsChanged = true;
        }
    }

    private void Pass(RequestValue value, IArgumentOperation argument, IMethodSymbol function, IInvocationOperation call, CallResult result)
    {
        if (types.HookMethods.StageOf(function) != HookStage.None)
        {
            // What another hook does to a copy is lost with it. To try a hook out on an untouched copy is another matter.
            sites.Use(new RequestValue(sites.In(value).Where(static site => site.Kind == CopyKind.PlainCopy).Aggregate(0UL, static (bits, site) => bits | (1UL << site.Index))));
            return;
        }

        if (argument.Parameter is not { } parameter)
        {
            sites.Use(value);
            return;
        }

        if (RequestMembers.OnlyChecks(function) || (value == RequestValue.Original && helpers.IsHarmless(function, variables.Root)))
        {
            return;
        }

        var summary = argument.ArgumentKind == ArgumentKind.ParamArray ? FunctionSummary.Unknown : Summary(function, parameter.Ordinal, call.IsVirtual);
        if (summary.IsUsed)
        {
            sites.Use(value);
        }

        if (summary.IsRead)
        {
            ReadMember(value);
        }

        if (value.MayBeOriginal)
        {
            _lostInHelpers.AddRange(summary.Lost);
        }

        result.Add(value, summary);
    }

    private RequestValue Return(IInvocationOperation call, IMethodSymbol function, CallResult result)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.Ref or RefKind.Out } parameter)
            {
                var given = result.Given(parameter.Ordinal) is { IsNone: false } sources
                    ? RequestValue.Of(sites.At(argument.Syntax, CopyKind.Helper, sources, function.Name))
                    : RequestValue.None;
                Give(argument.Value, given, argument.Syntax);
            }
        }

        var copy = result.CopiedFrom.IsNone ? RequestValue.None : RequestValue.Of(sites.At(call.Syntax, CopyKind.Helper, result.CopiedFrom, function.Name));
        if (result.IsUsed)
        {
            sites.Use(copy);
        }

        return result.Same | copy;
    }

    /// <summary>The method that a call runs: of a delegate, what the delegate is.</summary>
    private IMethodSymbol Function(IInvocationOperation call) =>
        call.TargetMethod.MethodKind == MethodKind.DelegateInvoke && call.Instance is ILocalReferenceOperation local && nested.Find(local.Local) is { } function
            ? function
            : call.TargetMethod;

    private FunctionSummary Summary(IMethodSymbol function, int ordinal, bool isVirtual) => nested.Find(function) is { } graph
        ? helpers.Of(((IMethodSymbol)function.OriginalDefinition).Parameters[ordinal], graph, cancellationToken)
        : helpers.Of(function, ordinal, isVirtual, cancellationToken);
}
