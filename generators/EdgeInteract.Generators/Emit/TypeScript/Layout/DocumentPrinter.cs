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
    private readonly Stack<Part> _tried = new();
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
                    _column += text.Width;
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

        for (var i = 1; i < group.Layouts.Length - 1; i++)
        {
            var candidate = flat with { Document = group.Layouts[i] };
            if (Fits(candidate))
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
        _tried.Clear();
        _tried.Push(part);
        using var rest = _rest.GetEnumerator();
        while (left >= 0)
        {
            if (_tried.Count == 0)
            {
                if (!rest.MoveNext())
                {
                    return true;
                }

                _tried.Push(rest.Current);
            }

            var next = _tried.Pop();
            switch (next.Document)
            {
                case TextDocument text:
                    left -= text.Width;
                    break;
                case LineDocument line when next.IsFlat && !line.Breaks:
                    left -= line.Flat.Length;
                    break;
                case LineDocument:
                    return true;
                case GroupDocument group:
                    var isFlat = next.IsFlat && !group.Breaks;
                    _tried.Push(next with { IsFlat = isFlat, Document = isFlat ? group.Flattest : group.MostBroken });
                    break;
                default:
                    next.PushContentTo(_tried);
                    break;
            }
        }

        return false;
    }

    private readonly record struct Part(int Indentation, bool IsFlat, Document Document)
    {
        public void PushContentTo(Stack<Part> parts)
        {
            switch (Document)
            {
                case SequenceDocument sequence:
                    for (var i = sequence.Parts.Length - 1; i >= 0; i--)
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
