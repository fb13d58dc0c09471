using System.Text;

namespace EdgeInteract.Generators.Infrastructure;

/// <summary>Writes indented text with <c>\n</c> as the newline, whatever the machine.</summary>
internal sealed class SourceWriter(string indentation = "    ")
{
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Writes a line, or several if the text has line breaks, each at the current indentation.</summary>
    public SourceWriter Line(string text = "")
    {
        for (var start = 0; start <= text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            Append(text, start, end > start && text[end - 1] == '\r' ? end - 1 : end);
            start = end + 1;
        }

        return this;
    }

    public SourceWriter Lines(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Line(line);
        }

        return this;
    }

    public void Indent() => _depth++;

    public void Outdent() => _depth--;

    /// <summary>Writes a block in braces.</summary>
    public SourceWriter Block(string head, Action body, string end = "}")
    {
        Line(head).Line("{");
        Indent();
        body();
        Outdent();
        return Line(end);
    }

    public override string ToString() => _text.ToString();

    private void Append(string text, int start, int end)
    {
        if (end > start)
        {
            for (var i = 0; i < _depth; i++)
            {
                _text.Append(indentation);
            }

            _text.Append(text, start, end - start);
        }

        _text.Append('\n');
    }
}
