using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Hooks.Flow;

/// <content>Assignments.</content>
internal sealed partial class OperationFlow
{
    private RequestValue Assign(ISimpleAssignmentOperation assignment)
    {
        var target = Target(assignment.Target);
        if (Variable(target) is { } variable)
        {
            return variables.Assign(variable, Read(assignment.Value), assignment.Syntax, _state);
        }

        if (target is IDiscardOperation)
        {
            return Read(assignment.Value);
        }

        var owner = Owner(target);
        var writtenTo = _writtenTo;
        _writtenTo = owner.IsNone || owner.MayBeOriginal ? owner : null;
        var value = Read(assignment.Value);
        _writtenTo = writtenTo;
        if (owner.HasCopy && !owner.MayBeOriginal)
        {
            Keep(value, owner, assignment);
        }
        else
        {
            sites.Use(value);
        }

        return value;
    }

    // What is put into a copy goes where the copy goes.
    private void Keep(RequestValue value, RequestValue owner, IOperation assignment)
    {
        foreach (var site in sites.In(owner))
        {
            // The initializer of a "with" expression is part of making it.
            site.IsChanged |= !site.Syntax.Span.Contains(assignment.Syntax.Span);
            sites.AddSources(site, value);
        }
    }

    private RequestValue Deconstruct(IDeconstructionAssignmentOperation operation)
    {
        Deconstruct(operation.Target, operation.Value, operation.Syntax);
        return RequestValue.None;
    }

    private void Deconstruct(IOperation target, IOperation? source, SyntaxNode syntax)
    {
        if (source is IConversionOperation conversion)
        {
            source = conversion.Operand;
        }

        if (target is IDeclarationExpressionOperation declaration)
        {
            target = declaration.Expression;
        }

        if (target is ITupleOperation targets && source is ITupleOperation sources && sources.Elements.Length == targets.Elements.Length)
        {
            // All is read before anything is assigned.
            var values = sources.Elements.Select(element => element is ITupleOperation ? RequestValue.None : Read(element)).ToArray();
            for (var i = 0; i < values.Length; i++)
            {
                if (sources.Elements[i] is ITupleOperation)
                {
                    Deconstruct(targets.Elements[i], sources.Elements[i], syntax);
                }
                else
                {
                    Give(targets.Elements[i], values[i], syntax);
                }
            }
        }
        else
        {
            Give(target, Read(source), syntax);
        }
    }

    /// <summary>Gives a value to whatever may be assigned to, but no more than fits its type.</summary>
    private void Give(IOperation target, RequestValue value, SyntaxNode syntax)
    {
        target = Target(target);
        if (target is ITupleOperation tuple)
        {
            foreach (var element in tuple.Elements)
            {
                Give(element, value, syntax);
            }
        }
        else if (target is IDeclarationExpressionOperation declaration)
        {
            Give(declaration.Expression, value, syntax);
        }
        else if (Variable(target) is { } variable)
        {
            variables.Assign(variable, CanHold(target.Type) ? value : RequestValue.None, syntax, _state);
        }
        else if (target is not IDiscardOperation && CanHold(target.Type))
        {
            Owner(target);
            sites.Use(value);
        }
    }

    private bool CanHold(ITypeSymbol? type) =>
        type is null
        || type.IsTupleType
        || types.Compilation.ClassifyCommonConversion(variables.Root.Type, type).Exists
        || types.Compilation.ClassifyCommonConversion(type, variables.Root.Type).Exists;

    private IOperation Target(IOperation target) => target switch
    {
        IFlowCaptureReferenceOperation capture when _captured.TryGetValue(capture.Id, out var captured) => Target(captured),
        IConversionOperation conversion => Target(conversion.Operand),
        _ => target,
    };

    private static ISymbol? Variable(IOperation target) => target switch
    {
        IParameterReferenceOperation parameter => parameter.Parameter,
        ILocalReferenceOperation local => local.Local,
        _ => null,
    };

    /// <summary>The object whose member is assigned to. That is no look at the object.</summary>
    private RequestValue Owner(IOperation? target)
    {
        switch (target)
        {
            case IPropertyReferenceOperation property:
                foreach (var argument in property.Arguments)
                {
                    sites.Use(Read(argument.Value));
                }

                // An entry of the metadata of a copy is as lost as any other member of it.
                return property.Property.IsIndexer && IsMetadata(property.Instance) ? Owner(property.Instance) : Read(property.Instance);
            case IFieldReferenceOperation field:
                return Read(field.Instance);
            default:
                Read(target);
                return RequestValue.None;
        }
    }

    private bool IsMetadata(IOperation? operation) =>
        operation is IPropertyReferenceOperation { Property: { Name: "Metadata" } property } && types.IsRequest(property.ContainingType);
}
