using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Known;

/// <summary>Finds what an element of a tuple is assigned to, where the tuple is taken apart at once.</summary>
internal static class TaskTuples
{
    public static IOperation? TargetOf(ITupleOperation tuple, IOperation element)
    {
        IOperation value = tuple;
        while (value.Parent is IConversionOperation conversion)
        {
            value = conversion;
        }

        if (value.Parent is not IDeconstructionAssignmentOperation deconstruction || deconstruction.Value != value)
        {
            return null;
        }

        var target = deconstruction.Target is IDeclarationExpressionOperation declaration ? declaration.Expression : deconstruction.Target;
        var index = tuple.Elements.IndexOf(element);
        return target is ITupleOperation targets && index >= 0 && index < targets.Elements.Length
            ? targets.Elements[index] is IDeclarationExpressionOperation one ? one.Expression : targets.Elements[index]
            : null;
    }
}
