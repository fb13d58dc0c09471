using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace EdgeInteract.Analyzers.CodeFixes.Hooks;

/// <summary>What a <c>with</c> expression changes, as assignments to the object that it copies.</summary>
internal sealed class PropertyChanges
{
    private PropertyChanges(IReadOnlyList<PropertyChange> all, bool dependOnEachOther)
    {
        All = all;
        DependOnEachOther = dependOnEachOther;
    }

    public IReadOnlyList<PropertyChange> All { get; }

    /// <summary>Whether one reads what another sets, so that all values have to be there before the first is set.</summary>
    public bool DependOnEachOther { get; }

    /// <summary>Reads a <c>with</c> expression.</summary>
    /// <param name="copy">The expression.</param>
    /// <param name="model">The model of its document.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The changes; <see langword="null"/> where what is copied is no parameter, or something can only be set when an object is made.</returns>
    public static PropertyChanges? Read(WithExpressionSyntax copy, SemanticModel model, CancellationToken cancellationToken)
    {
        if (copy.Expression is not IdentifierNameSyntax operand || model.GetSymbolInfo(operand, cancellationToken).Symbol is not IParameterSymbol parameter)
        {
            return null;
        }

        var changes = new List<PropertyChange>();
        var set = new HashSet<string>(StringComparer.Ordinal);
        var dependOnEachOther = false;
        for (var i = 0; i < copy.Initializer.Expressions.Count; i++)
        {
            if (copy.Initializer.Expressions[i] is not AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } initializer
                || model.GetSymbolInfo(name, cancellationToken).Symbol is not IPropertySymbol property)
            {
                return null;
            }

            dependOnEachOther |= ReadsAny(initializer.Right, parameter, set, model, cancellationToken);
            set.Add(property.Name);
            var member = MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, operand.WithoutTrivia(), name.WithoutTrivia());
            var comments = Comments.Of(copy.Initializer, i);
            if (property.SetMethod is { IsInitOnly: false })
            {
                changes.Add(new PropertyChange(member, initializer.Right.WithoutTrivia(), comments));
            }
            else if (EntryChanges.Read(initializer.Right, member, comments) is { } entries)
            {
                changes.AddRange(entries);
            }
            else
            {
                return null;
            }
        }

        return new PropertyChanges(changes, dependOnEachOther);
    }

    /// <summary>All of them as one expression; <see langword="null"/> where there is none to write.</summary>
    public ExpressionSyntax? AsExpression()
    {
        if (All.Count == 1)
        {
            return All[0].AsExpression();
        }

        return All.Count == 0 || All.Any(static change => change.Comments.Any)
            ? null
            : AssignmentExpression(SyntaxKind.SimpleAssignmentExpression, Tuple(All.Select(static change => change.Target)), Tuple(All.Select(static change => change.Value)))
                .WithOperatorToken(PropertyChange.Sign);
    }

    private static TupleExpressionSyntax Tuple(IEnumerable<ExpressionSyntax> parts)
    {
        var arguments = parts.Select(Argument).ToArray();
        return TupleExpression(SeparatedList(arguments, Enumerable.Repeat(Token(SyntaxKind.CommaToken).WithTrailingTrivia(Space), arguments.Length - 1)));
    }

    private static bool ReadsAny(ExpressionSyntax value, IParameterSymbol parameter, HashSet<string> set, SemanticModel model, CancellationToken cancellationToken) =>
        set.Count > 0 && value.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == parameter.Name && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellationToken).Symbol, parameter))
            .Any(name => name.Parent is not MemberAccessExpressionSyntax member || member.Expression != name || set.Contains(member.Name.Identifier.ValueText));
}
