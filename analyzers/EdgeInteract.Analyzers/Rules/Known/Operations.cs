using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Known;

/// <summary>What several rules ask of operations.</summary>
internal static class Operations
{
    /// <summary>The operation behind conversions that do not change the value.</summary>
    public static IOperation WithoutConversions(this IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null } conversion)
        {
            operation = conversion.Operand;
        }

        return operation;
    }

    /// <summary>Whether two operations read the same variable, or the same member of it, so that they have the same value as long as nobody writes it.</summary>
    public static bool ReadsTheSameAs(this IOperation left, IOperation right) => (left.WithoutConversions(), right.WithoutConversions()) switch
    {
        (ILocalReferenceOperation one, ILocalReferenceOperation other) => AreSame(one.Local, other.Local),
        (IParameterReferenceOperation one, IParameterReferenceOperation other) => AreSame(one.Parameter, other.Parameter),
        (IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }, IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }) => true,
        (IPropertyReferenceOperation { Arguments.IsEmpty: true } one, IPropertyReferenceOperation other) => AreSameMember(one, other),
        (IFieldReferenceOperation one, IFieldReferenceOperation other) => AreSameMember(one, other),
        _ => false,
    };

    /// <summary>The local or parameter that a value is read from.</summary>
    public static ISymbol? Variable(this IOperation operation) => operation.WithoutConversions() switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IMemberReferenceOperation { Instance: { } instance } => Variable(instance),
        _ => null,
    };

    /// <summary>Whether something in an operation gives a local or parameter another value than that of its declaration.</summary>
    public static bool Writes(this IOperation operation, ISymbol variable) => operation.DescendantsAndSelf().Any(reference =>
        reference is ILocalReferenceOperation { IsDeclaration: false } or IParameterReferenceOperation && AreSame(Variable(reference), variable) && IsWritten(reference));

    /// <summary>Whether what stands after a statement is not reached from it.</summary>
    public static bool Leaves(this IOperation? operation) => operation switch
    {
        IReturnOperation { Kind: not OperationKind.YieldReturn } or IThrowOperation or IBranchOperation => true,
        IExpressionStatementOperation { Operation: IThrowOperation } => true,
        IBlockOperation { Operations: { IsEmpty: false } statements } => statements[statements.Length - 1].Leaves(),
        IConditionalOperation conditional => conditional.WhenTrue.Leaves() && conditional.WhenFalse.Leaves(),
        _ => false,
    };

    /// <summary>The whole that an operation is in.</summary>
    public static IOperation Root(this IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }

    /// <summary>What a local is declared with.</summary>
    public static IOperation? InitialValue(this IOperation root, ILocalSymbol local) => root.Descendants()
        .OfType<IVariableDeclaratorOperation>()
        .FirstOrDefault(declarator => AreSame(declarator.Symbol, local))?
        .GetVariableInitializer()?.Value;

    /// <summary>What a local goes through.</summary>
    public static IOperation? CollectionOf(this IOperation root, ILocalSymbol local) =>
        root.Descendants().OfType<IForEachLoopOperation>().FirstOrDefault(loop => loop.Locals.Any(item => AreSame(item, local)))?.Collection;

    /// <summary>What the instance of a conditional access is.</summary>
    public static IOperation? Accessed(this IConditionalAccessInstanceOperation instance)
    {
        for (IOperation operation = instance; operation.Parent is { } parent; operation = parent)
        {
            if (parent is IConditionalAccessOperation access && access.WhenNotNull == operation)
            {
                return access.Operation;
            }
        }

        return null;
    }

    private static bool IsWritten(IOperation reference)
    {
        var operation = reference;
        while (operation.Parent is ITupleOperation or IDeclarationExpressionOperation)
        {
            operation = operation.Parent;
        }

        return operation.Parent switch
        {
            IAssignmentOperation assignment => assignment.Target == operation,
            IIncrementOrDecrementOperation => true,
            IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => true,
            _ => false,
        };
    }

    private static bool AreSameMember(IMemberReferenceOperation one, IMemberReferenceOperation other) =>
        AreSame(one.Member, other.Member)
        && (one.Instance is null || other.Instance is null ? one.Instance == other.Instance : one.Instance.ReadsTheSameAs(other.Instance));

    private static bool AreSame(ISymbol? one, ISymbol? other) => SymbolEqualityComparer.Default.Equals(one, other);
}
