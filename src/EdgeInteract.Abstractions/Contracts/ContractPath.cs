using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace EdgeInteract.Contracts;

/// <summary>
/// Where a reader is in its document: for each container the item, or where in the document the name of the member begins. The names are not looked at until a pointer is asked for, so
/// that a document without errors pays for a number a member.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal struct ContractPath
{
    // Names are anybody's where they are data or unknown, and each error has a pointer.
    private const int MaxNameLength = 128;

    private Places _places;
    private int _depth;

    public void EnterObject() => _depth++;

    public void EnterArray() => _places[_depth++] = 0;

    public void LeaveObject() => _depth--;

    /// <summary>Leaves an array.</summary>
    /// <returns>How many items it had.</returns>
    public int LeaveArray() => -_places[--_depth];

    /// <summary>Goes to the member whose name begins at a byte of the document.</summary>
    public void AtMember(int start) => _places[_depth - 1] = start;

    // Items are counted downwards from -1, since no name begins there.
    public void NextItem() => _places[_depth - 1]--;

    /// <summary>Renders the path as a JSON Pointer (RFC 6901).</summary>
    /// <param name="root">What every pointer begins with.</param>
    /// <param name="json">The document.</param>
    /// <param name="missing">The last segment, if it is the name of a member that is not there.</param>
    public readonly string ToPointer(string root, ReadOnlySpan<byte> json, string? missing = null)
    {
        if (_depth == 0 && missing is null)
        {
            return root;
        }

        var pointer = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[MaxNameLength]);
        pointer.AppendLiteral(root);
        for (var i = 0; i < _depth; i++)
        {
            pointer.AppendLiteral("/");
            if (_places[i] < 0)
            {
                pointer.AppendFormatted(-1 - _places[i]);
            }
            else
            {
                AppendName(ref pointer, json[_places[i]..]);
            }
        }

        if (missing is not null)
        {
            pointer.AppendLiteral("/");
            AppendSegment(ref pointer, ContractText.Cut(missing, MaxNameLength));
        }

        return pointer.ToStringAndClear();
    }

    private static void AppendName(ref DefaultInterpolatedStringHandler pointer, ReadOnlySpan<byte> token)
    {
        var reader = new Utf8JsonReader(token);
        reader.Read();
        if (reader.ValueIsEscaped || reader.ValueSpan.Length > MaxNameLength)
        {
            AppendSegment(ref pointer, ContractText.Cut(reader.GetString()!, MaxNameLength));
            return;
        }

        Span<char> text = stackalloc char[MaxNameLength];
        AppendSegment(ref pointer, text[..Encoding.UTF8.GetChars(reader.ValueSpan, text)]);
    }

    private static void AppendSegment(ref DefaultInterpolatedStringHandler pointer, scoped ReadOnlySpan<char> name)
    {
        if (name.ContainsAny('~', '/'))
        {
            pointer.AppendFormatted(name.ToString().Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
        }
        else
        {
            pointer.AppendFormatted(name);
        }
    }

    // The JSON reader refuses what is nested deeper than this.
    [InlineArray(InteractionLimits.MaxDepth)]
    private struct Places
    {
        private int _first;
    }
}
