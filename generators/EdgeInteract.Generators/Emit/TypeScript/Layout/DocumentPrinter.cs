using System.Text;

namespace EdgeInteract.Generators.Emit.TypeScript.Layout;

/// <summary>Decides which lines of a document end: a group that fits into the width stays on one line.</summary>
internal sealed class DocumentPrinter
{
    /// <summary>The width that formatters of JavaScript keep to unless they are told otherwise.</summary>
    public const int Width = 80;

    private const int Step = 2;

    private readonly StringBuilder _text = new();
    private readonly Stack<Part> _rest = new();
    private int _column;

    private DocumentPrinter(Document document) => _rest.Push(new Part(0, IsFlat: false, document));

    public static string Print(Document document) => new DocumentPrinter(document).Print();

    private string Print()
    {
        while (_rest.Count > 0)
        {
            var part = _rest.Pop();
            switch (part.Document)
            {
                case TextDocument text:
                    _text.Append(text.Text);
                    _column += TextWidth.Of(text.Text);
                    break;
                case LineDocument line when part.IsFlat && !line.Breaks:
                    _text.Append(line.Flat);
                    _column += line.Flat.Length;
                    break;
                case LineDocument:
                    EndLine(part.Indentation);
                    break;
                case GroupDocument group:
                    _rest.Push(Choose(group, part));
                    break;
                default:
                    part.PushContentTo(_rest);
                    break;
            }
        }

        return _text.ToString();
    }

    private void EndLine(int indentation)
    {
        while (_text.Length > 0 && _text[_text.Length - 1] == ' ')
        {
            _text.Length--;
        }

        _text.Append('\n').Append(' ', indentation);
        _column = indentation;
    }

    private Part Choose(GroupDocument group, Part part)
    {
        if (part.IsFlat && !group.Breaks)
        {
            return part with { Document = group.Flattest };
        }

        var flat = new Part(part.Indentation, IsFlat: true, group.Flattest);
        if (!group.Breaks && Fits(flat))
        {
            return flat;
        }

        foreach (var layout in group.Layouts.Skip(1))
        {
            var candidate = flat with { Document = layout };
            if (layout != group.MostBroken && Fits(candidate))
            {
                return candidate;
            }
        }

        return flat with { IsFlat = false, Document = group.MostBroken };
    }

    // Whether everything up to the next end of a line, also what follows the part, fits on this line.
    private bool Fits(Part part)
    {
        var left = Width - _column;
        var parts = new Stack<Part>([part]);
        using var rest = _rest.GetEnumerator();
        while (left >= 0)
        {
            if (parts.Count == 0)
            {
                if (!rest.MoveNext())
                {
                    return true;
                }

                parts.Push(rest.Current);
            }

            var next = parts.Pop();
            switch (next.Document)
            {
                case TextDocument text:
                    left -= TextWidth.Of(text.Text);
                    break;
                case LineDocument line when next.IsFlat && !line.Breaks:
                    left -= line.Flat.Length;
                    break;
                case LineDocument:
                    return true;
                case GroupDocument group:
                    var isFlat = next.IsFlat && !group.Breaks;
                    parts.Push(next with { IsFlat = isFlat, Document = isFlat ? group.Flattest : group.MostBroken });
                    break;
                default:
                    next.PushContentTo(parts);
                    break;
            }
        }

        return false;
    }

    private sealed record Part(int Indentation, bool IsFlat, Document Document)
    {
        public void PushContentTo(Stack<Part> parts)
        {
            switch (Document)
            {
                case SequenceDocument sequence:
                    for (var i = sequence.Parts.Count - 1; i >= 0; i--)
                    {
                        parts.Push(this with { Document = sequence.Parts[i] });
                    }

                    break;
                case IndentDocument indent:
                    parts.Push(this with { Indentation = Indentation + Step, Document = indent.Content });
                    break;
                case IfBrokenDocument choice:
                    parts.Push(this with { Document = IsFlat ? choice.Flat : choice.OnLines });
                    break;
                default:
                    throw new InvalidOperationException($"{Document.GetType().Name} has no content.");
            }
        }
    }
}
