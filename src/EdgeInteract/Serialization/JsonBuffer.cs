using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace EdgeInteract.Serialization;

/// <summary>A buffer and a writer on it, used again and again. What is written is copied out, or read, before it is disposed.</summary>
internal sealed class JsonBuffer : IDisposable
{
    private const int MaxKept = 4;
    private const int MaxKeptBytes = 256 * 1024;

    private static readonly JsonWriterOptions Options = new()
    {
        // The messages are JSON on a socket, never inside HTML; text in any script stays as short as it is.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    // A few for each thread that has written, as a list: threads share nothing, and few are needed at once.
    [ThreadStatic]
    private static JsonBuffer? _kept;

    private readonly ArrayBufferWriter<byte> _buffer = new(1024);

    private JsonBuffer? _next;
    private int _place;

    private JsonBuffer() => Writer = new Utf8JsonWriter(_buffer, Options);

    public Utf8JsonWriter Writer { get; }

    public ReadOnlySpan<byte> Written
    {
        get
        {
            Writer.Flush();
            return _buffer.WrittenSpan;
        }
    }

    public static JsonBuffer Rent()
    {
        if (_kept is not { } buffer)
        {
            return new JsonBuffer();
        }

        (_kept, buffer._next) = (buffer._next, null);
        return buffer;
    }

    public void Dispose()
    {
        _buffer.ResetWrittenCount();
        Writer.Reset(_buffer);
        var place = (_kept?._place ?? 0) + 1;
        if (_buffer.Capacity <= MaxKeptBytes && place <= MaxKept)
        {
            (_kept, _next, _place) = (this, _kept, place);
        }
    }
}
