using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace EdgeInteract.Contracts;

/// <summary>Where a reader is in its document. Costs nothing until a pointer is asked for.</summary>
internal struct ContractPath(string root)
{
    // Names are anybody's where they are data or unknown, and each error has a pointer.
    private const int MaxNameLength = 128;

    private Segments _segments;
    private int _depth;

    public void Push(string name) => _segments[_depth++] = new Segment { Name = name };

    public void PushIndex() => _segments[_depth++] = new Segment { Index = -1 };

    public void NextIndex() => _segments[_depth - 1].Index++;

    public void Pop() => _depth--;

    /// <summary>Leaves an array.</summary>
    /// <returns>How many items it had.</returns>
    public int PopIndex() => _segments[--_depth].Index + 1;

    /// <summary>Renders the path as a JSON Pointer (RFC 6901).</summary>
    public readonly string ToPointer()
    {
        if (_depth == 0)
        {
            return root;
        }

        var pointer = new StringBuilder(root);
        for (var i = 0; i < _depth; i++)
        {
            var segment = _segments[i];
            pointer.Append('/');
            if (segment.Name is { } name)
            {
                pointer.Append(ContractText.Cut(name, MaxNameLength).Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
            }
            else
            {
                pointer.Append(CultureInfo.InvariantCulture, $"{segment.Index}");
            }
        }

        return pointer.ToString();
    }

    private struct Segment
    {
        public string? Name;
        public int Index;
    }

    // A container has one segment at a time, and the JSON reader refuses what is nested deeper than this.
    [InlineArray(InteractionLimits.MaxDepth + 1)]
    private struct Segments
    {
        private Segment _first;
    }
}
