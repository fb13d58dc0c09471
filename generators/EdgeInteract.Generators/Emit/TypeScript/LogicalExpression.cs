using EdgeInteract.Generators.Emit.TypeScript.Layout;

namespace EdgeInteract.Generators.Emit.TypeScript;

/// <summary>Conditions joined by <c>&amp;&amp;</c> or <c>||</c>.</summary>
internal sealed class LogicalExpression : Expression
{
    private readonly string _operator;
    private readonly Expression[] _operands;

    private LogicalExpression(string @operator, Expression[] operands) => (_operator, _operands) = (@operator, operands);

    public override Document Layout
    {
        get
        {
            var lines = Lines();
            return Document.Group(lines[0], Document.Indent([.. lines.Skip(1)]));
        }
    }

    public override Document Aligned
    {
        get
        {
            var lines = Lines();

            // Of two, the second may stand behind the last line of the first.
            return _operands.Length == 2 && !Array.Exists(_operands, static operand => operand is LogicalExpression)
                ? Document.Group(lines[0], " ", Document.Group(_operator, Document.Line, _operands[1].Layout))
                : Document.Group(lines);
        }
    }

    public static Expression Create(string @operator, IEnumerable<Expression> conditions)
    {
        var operands = conditions
            .SelectMany(condition => condition is LogicalExpression logical && logical._operator == @operator ? logical._operands : [condition])
            .ToArray();
        return operands.Length == 1 ? operands[0] : new LogicalExpression(@operator, operands);
    }

    private Document[] Lines() =>
    [
        .. _operands.Select((operand, index) => index == 0 ? Bracketed(operand) : Document.Of($" {_operator}", Document.Line, Bracketed(operand))),
    ];

    private static Document Bracketed(Expression operand) => operand is LogicalExpression ? Document.Of("(", operand.Layout, ")") : operand.Layout;
}
