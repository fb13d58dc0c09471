using System.Buffers;
using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace EdgeInteract.Serialization;

/// <summary>A buffer and a writer on it, used again and again. What is written is copied out, or read, before it is disposed.</summary>
internal sealed class JsonBuffer : IDisposable
{
    private const int MaxKept = 32;
    private const int MaxKeptBytes = 256 * 1024;

    private static readonly JsonWriterOptions Options = new()
    {
        // The messages are JSON on a socket, never inside HTML; text in any script stays as short as it is.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly ConcurrentQueue<JsonBuffer> Kept = new();

    private readonly ArrayBufferWriter<byte> _buffer = new(1024);

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

    public static JsonBuffer Rent() => Kept.TryDequeue(out var buffer) ? buffer : new JsonBuffer();

    public void Dispose()
    {
        _buffer.ResetWrittenCount();
        Writer.Reset(_buffer);
        if (_buffer.Capacity <= MaxKeptBytes && Kept.Count < MaxKept)
        {
            Kept.Enqueue(this);
        }
    }
}
