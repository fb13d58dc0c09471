using EdgeInteract.Generators.Emit.TypeScript.Layout;

namespace EdgeInteract.Generators.Emit.TypeScript;

internal sealed class CallExpression(string function, Expression[] arguments) : Expression
{
    public override Document Layout
    {
        get
        {
            if (arguments.Length == 0)
            {
                return $"{function}()";
            }

            var broken = Document.Group(
                function,
                "(",
                Document.Indent(Document.SoftLine, Document.Join(Document.Of(",", Document.Line), arguments.Select(static argument => argument.Layout)), Document.IfBroken(",")),
                Document.SoftLine,
                ")");

            // A list that is the last argument breaks alone, and the others stay on the line of the call.
            return arguments[arguments.Length - 1] is TextsExpression { IsEmpty: false } list && !arguments.Take(arguments.Length - 1).OfType<TextsExpression>().Any()
                ? Document.FirstThatFits(OnOneLine(list.Layout), OnOneLine(list.Broken), broken)
                : broken;
        }
    }

    private Document OnOneLine(Document last) =>
        Document.Of(function, "(", Document.Join(", ", arguments.Take(arguments.Length - 1).Select(static argument => argument.Layout).Append(last)), ")");
}
