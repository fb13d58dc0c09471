using EdgeInteract.Generators.Emit.TypeScript.Layout;

namespace EdgeInteract.Generators.Emit.TypeScript;

/// <summary>
/// An expression of TypeScript. It is put together from its parts rather than written, so that it gets its brackets where it needs them and its lines
/// end where those of Biome and Prettier do.
/// </summary>
internal abstract class Expression
{
    /// <summary>Its layout within another one: what follows its first line is indented.</summary>
    public abstract Document Layout { get; }

    /// <summary>Its layout as the whole of a statement, where all lines begin in one column.</summary>
    public virtual Document Aligned => Layout;

    /// <summary>A value that needs no brackets: a name, a literal.</summary>
    public static Expression Of(string code) => new PrimaryExpression(code);

    public static Expression Text(string value) => new PrimaryExpression(TypeScriptText.Quote(value));

    /// <summary>A number of JSON.</summary>
    public static Expression Number(string value) => new PrimaryExpression(TypeScriptText.Number(value));

    /// <summary>A member of a value: <c>value.name</c>, or <c>value["na-me"]</c>.</summary>
    public static Expression Member(Expression value, string name) => name switch
    {
        // What it is in an expression is something else than the member of a document.
        "__proto__" => Call("Reflect.get<object, string>", value, Text(name)),
        _ when TypeScriptText.IsIdentifier(name) => new PrimaryExpression(Document.Of(value.Layout, ".", name)),
        _ => new PrimaryExpression(Document.Of(
            value.Layout, Document.Group("[", Document.Indent(Document.SoftLine, TypeScriptText.Quote(name)), Document.SoftLine, "]"))),
    };

    /// <summary>How many items a member has that is a list.</summary>
    public static Expression Length(Expression member) => new PrimaryExpression(Document.Group(member.Layout, Document.Indent(Document.SoftLine, ".length")));

    public static Expression Not(Expression call) => new PrimaryExpression(Document.Of("!", call.Layout));

    public static Expression TypeOf(Expression value) => new PrimaryExpression(Document.Of("typeof ", value.Layout));

    public static Expression Call(string function, params Expression[] arguments) => new CallExpression(function, arguments);

    /// <summary>A list of texts.</summary>
    public static Expression Texts(IEnumerable<string> values) => new TextsExpression([.. values]);

    public static Expression Compare(Expression left, string comparison, Expression right) => new ComparisonExpression(left, comparison, right);

    public static Expression Is(Expression left, Expression right) => Compare(left, "===", right);

    public static Expression Is(Expression left, string right) => Compare(left, "===", Of(right));

    /// <summary>Whether all of some conditions hold.</summary>
    public static Expression All(params IEnumerable<Expression> conditions) => LogicalExpression.Create("&&", conditions);

    /// <summary>Whether any of some conditions holds.</summary>
    public static Expression Any(params IEnumerable<Expression> conditions) => LogicalExpression.Create("||", conditions);
}
