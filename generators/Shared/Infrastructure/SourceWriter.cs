using System.Runtime.CompilerServices;
using System.Text;
using EdgeInteract.Generators.Naming;
using Microsoft.CodeAnalysis.Text;

namespace EdgeInteract.Generators.Infrastructure;

/// <summary>Writes indented text with <c>\n</c> as the newline, whatever the machine.</summary>
internal sealed class SourceWriter
{
    private const int IndentationWidth = 4;

    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _isWithinLine;

    /// <summary>Writes a line, or several if the text has line breaks, each at the current indentation.</summary>
    public SourceWriter Line(string text = "")
    {
        Append(text);
        return EndLine();
    }

    /// <summary>Writes a line whose parts have been written one after the other, without a text of them all in between.</summary>
    public SourceWriter Line([InterpolatedStringHandlerArgument("")] SourceLine line)
    {
        _ = line;
        return EndLine();
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
        Append(head);
        return Block(body, end);
    }

    /// <inheritdoc cref="Block(string, Action, string)"/>
    public SourceWriter Block([InterpolatedStringHandlerArgument("")] SourceLine head, Action body, string end = "}")
    {
        _ = head;
        return Block(body, end);
    }

    /// <summary>Writes a part of a line, or of several if the text has line breaks.</summary>
    public void Append(string text)
    {
        var start = 0;
        for (var end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n', start))
        {
            Append(text, start, end > start && text[end - 1] == '\r' ? end - 1 : end);
            EndLine();
            start = end + 1;
        }

        Append(text, start, text.Length);
    }

    /// <summary>Writes a text as a literal.</summary>
    public void Append(QuotedText text)
    {
        BeginLine();
        Literals.AppendQuoted(_text, text.Text);
    }

    /// <summary>What has been written, in pieces if it is long.</summary>
    public SourceText ToSource()
    {
        using var reader = new BuilderReader(_text);
        return SourceText.From(reader, _text.Length, Encoding.UTF8);
    }

    public override string ToString() => _text.ToString();

    private SourceWriter Block(Action body, string end)
    {
        EndLine().Line("{");
        Indent();
        body();
        Outdent();
        return Line(end);
    }

    private void Append(string text, int start, int end)
    {
        if (end > start)
        {
            BeginLine();
            _text.Append(text, start, end - start);
        }
    }

    // A line with nothing on it has no indentation.
    private void BeginLine()
    {
        if (!_isWithinLine)
        {
            _isWithinLine = true;
            _text.Append(' ', IndentationWidth * _depth);
        }
    }

    private SourceWriter EndLine()
    {
        _text.Append('\n');
        _isWithinLine = false;
        return this;
    }
}
