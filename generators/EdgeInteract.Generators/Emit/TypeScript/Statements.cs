using EdgeInteract.Generators.Emit.TypeScript.Layout;

namespace EdgeInteract.Generators.Emit.TypeScript;

/// <summary>The statements and declarations that generated code is made of.</summary>
internal static class Statements
{
    public static Document Return(Expression value) => value is LogicalExpression or ComparisonExpression
        ? Document.Of("return ", Document.Group(Document.IfBroken("("), Document.Indent(Document.SoftLine, value.Aligned), Document.SoftLine, Document.IfBroken(")")), ";")
        : Document.Of("return ", value.Layout, ";");

    /// <summary>A function that says whether its parameter has a type.</summary>
    public static Document Guard(string function, string parameter, string parameterType, string type, params IEnumerable<Document> body) => Document.Of(
        Document.Group($"export function {function}(", Document.Indent(Document.SoftLine, $"{parameter}: {parameterType}", Document.IfBroken(",")), Document.SoftLine, ")"),
        $": {parameter} is {type} ",
        Block(body));

    /// <summary>Another name for one of several types.</summary>
    public static Document Alias(string name, params IReadOnlyList<Document> types) =>
        Document.Group($"export type {name} =", Document.Indent(Document.Line, TypeScriptTypes.Union(types)), ";");

    /// <summary>Another name for a type that ends its lines between its own brackets, and behind the name only where not even the first of them fits there.</summary>
    public static Document Alias(string name, Func<Func<Document[], Document>, Document> bracketed) => Document.FirstThatFits(
        Document.Of($"export type {name} = ", bracketed(Document.Group), ";"),
        Document.Of($"export type {name} = ", bracketed(Document.Broken), ";"),
        Document.Of($"export type {name} =", Document.Indent(Document.HardLine, bracketed(Document.Group), ";")));

    /// <summary>Lines in braces.</summary>
    public static Document Block(params IEnumerable<Document> lines) =>
        Document.Of("{", Document.Indent(Document.HardLine, Document.Join(Document.HardLine, lines)), Document.HardLine, "}");
}
