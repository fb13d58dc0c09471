using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Unicode;
using EdgeInteract.Contracts.Messages;

namespace EdgeInteract.Contracts;

/// <summary>
/// Drives one pass over a JSON document: parses, validates and binds at once, and collects everything that is wrong. Generated contracts use
/// it; there is no need to call it by hand. It stands on the first token of a value before each <c>TryRead</c> and on the last token after it.
/// </summary>
public ref partial struct ContractReader
{
    private const int MaxRefusal = 256;

    // Stands for a text that nobody needs, in a document that is only checked. A copy of its own, so that no other text is the same object.
    private static readonly string s_unread = new('\uFFFD', 1);

    private readonly InteractionErrorList _errors;
    private readonly string _root;
    private readonly ReadOnlySpan<byte> _json;
    private Utf8JsonReader _reader;
    private ContractPath _path;
    private bool _isFailed;

    private ContractReader(ReadOnlySpan<byte> utf8Json, InteractionErrorList errors, string root, bool isCheckOnly)
    {
        _errors = errors;
        _root = root;
        _json = utf8Json;
        IsCheckOnly = isCheckOnly;
        _reader = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = InteractionLimits.MaxDepth });
    }

    /// <summary>
    /// Whether nothing is made of what is still to be read, because only the judgement is asked for, or because something was wrong already: what reads an object then gives none.
    /// </summary>
    public bool IsCheckOnly { get; private set; }

    /// <summary>Whether nothing was wrong so far.</summary>
    public readonly bool IsValid => !_isFailed;

    /// <summary>Whether the value is <c>null</c>.</summary>
    public readonly bool IsNull => _reader.TokenType == JsonTokenType.Null;

    /// <summary>How many items the array has that ended last: what is given twice in a set, twice.</summary>
    public int ItemCount { get; private set; }

    /// <summary>Reads a payload.</summary>
    /// <typeparam name="T">The declared record.</typeparam>
    /// <param name="utf8Json">A JSON document. One of more than <see cref="InteractionLimits.MaxPayloadBytes"/> is one error, <c>maxBytes</c>.</param>
    /// <param name="errors">Gets everything that is wrong, with JSON Pointers from the document's root.</param>
    /// <param name="read">Reads the value.</param>
    /// <returns>The payload, or <see langword="null"/> if anything is wrong.</returns>
    public static T? ReadPayload<T>(ReadOnlySpan<byte> utf8Json, InteractionErrorList errors, ContractValueReader<T> read)
        where T : class => IsTooLarge(utf8Json.Length, InteractionLimits.MaxPayloadBytes, string.Empty, errors) ? null : ReadDocument(utf8Json, errors, string.Empty, read, isCheckOnly: false, out _);

    /// <summary>Checks a payload that was written from an object that there is already. Judges as <see cref="ReadPayload"/> does, without making the object again.</summary>
    /// <typeparam name="T">The declared record.</typeparam>
    /// <param name="utf8Json">A JSON document.</param>
    /// <param name="errors">Gets everything that is wrong, with JSON Pointers from the document's root.</param>
    /// <param name="read">Reads the value.</param>
    /// <returns>Whether nothing is wrong.</returns>
    public static bool CheckPayload<T>(ReadOnlySpan<byte> utf8Json, InteractionErrorList errors, ContractValueReader<T> read)
        where T : class
    {
        if (IsTooLarge(utf8Json.Length, InteractionLimits.MaxPayloadBytes, string.Empty, errors))
        {
            return false;
        }

        ReadDocument(utf8Json, errors, string.Empty, read, isCheckOnly: true, out var isValid);
        return isValid;
    }

    /// <summary>Reads the data of an answer.</summary>
    /// <typeparam name="T">The record of the outcome.</typeparam>
    /// <param name="utf8Data">A JSON document; empty or <c>null</c> stands for an object without members. One of more than <see cref="InteractionLimits.MaxDataBytes"/> is one error, <c>maxBytes</c>.</param>
    /// <param name="errors">Gets everything that is wrong, with JSON Pointers that begin with <c>/data</c>.</param>
    /// <param name="read">Reads the value.</param>
    /// <returns>The outcome, or <see langword="null"/> if anything is wrong.</returns>
    public static T? ReadData<T>(ReadOnlySpan<byte> utf8Data, InteractionErrorList errors, ContractValueReader<T> read)
        where T : class
    {
        if (IsTooLarge(utf8Data.Length, InteractionLimits.MaxDataBytes, "/data", errors))
        {
            return null;
        }

        var data = utf8Data.Trim(" \t\r\n"u8);
        return ReadDocument(data.IsEmpty || data.SequenceEqual("null"u8) ? "{}"u8 : data, errors, "/data", read, isCheckOnly: false, out _);
    }

    /// <summary>Refuses an outcome that the type does not have.</summary>
    /// <param name="outcome">The outcome of the answer.</param>
    /// <param name="outcomes">The outcomes that there are.</param>
    /// <param name="errors">Gets the error.</param>
    public static void AddUnknownOutcome(string outcome, IReadOnlyList<string> outcomes, InteractionErrorList errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        errors.Add("/outcome", "enum", $"must be one of {string.Join(", ", outcomes)}, is {ContractText.Shorten(outcome)}");
    }

    /// <summary>Checks the length of an outcome that the type does not declare, for the record that takes such outcomes.</summary>
    /// <param name="outcome">The outcome of the answer.</param>
    /// <param name="errors">Gets the error, at <c>/outcome</c>.</param>
    /// <returns>Whether it has 1 to <see cref="InteractionLimits.MaxOutcomeLength"/> characters.</returns>
    public static bool CheckOutcomeName(string outcome, InteractionErrorList errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        var count = ContractText.CountCharacters(outcome ?? string.Empty);
        if (count is > 0 and <= InteractionLimits.MaxOutcomeLength)
        {
            return true;
        }

        errors.Add("/outcome", count == 0 ? "minLength" : "maxLength", $"must have 1 to {InteractionLimits.MaxOutcomeLength} characters, has {count}");
        return false;
    }

    /// <summary>Collects an error about the value that is being read.</summary>
    /// <param name="keyword">Which rule is broken, as JSON Schema names it.</param>
    /// <param name="message">What is expected and what was found.</param>
    public void AddError(string keyword, string message) => AddError(keyword, message, missing: null);

    /// <summary>Collects that the author's own type does not take the value that was read: its constructor or one of its members threw.</summary>
    /// <param name="exception">What was thrown. The message of an <see cref="ArgumentException"/> is shown, since it speaks of the value; no other is.</param>
    public void AddRefusal(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        AddError("refused", exception is ArgumentException { Message: var message } ? $"is refused: {ContractText.Cut(message, MaxRefusal)}" : "is refused by its type");
    }

    /// <summary>Refuses a document that is larger than one of its kind may be, before anything looks at it.</summary>
    internal static bool IsTooLarge(long length, int limit, string root, InteractionErrorList errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        if (length <= limit)
        {
            return false;
        }

        errors.Add(root, "maxBytes", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"must have at most {limit} bytes as JSON, has {length}"));
        return true;
    }

    private static T? ReadDocument<T>(
        ReadOnlySpan<byte> utf8Json, InteractionErrorList errors, string root, ContractValueReader<T> read, bool isCheckOnly, out bool isValid)
        where T : class
    {
        isValid = false;
        ArgumentNullException.ThrowIfNull(errors);
        ArgumentNullException.ThrowIfNull(read);
        if (!Utf8.IsValid(utf8Json))
        {
            errors.Add(root, "syntax", "must be UTF-8");
            return null;
        }

        var reader = new ContractReader(utf8Json, errors, root, isCheckOnly);
        try
        {
            reader._reader.Read();
            var isRead = read(ref reader, out var value);

            // What follows the document is refused by the JSON reader.
            reader._reader.Read();
            isValid = isRead && reader.IsValid;
            return isValid ? value : null;
        }
        catch (JsonException malformed)
        {
            errors.Add(root, "syntax", string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"is not valid JSON at byte {reader._reader.BytesConsumed}: {ContractText.FirstSentence(malformed.Message)}"));
            return null;
        }
    }

    private void AddError(string keyword, object message, string? missing)
    {
        _isFailed = true;
        IsCheckOnly = true;
        if (!_errors.IsFull)
        {
            _errors.Add(new InteractionError(_path.ToPointer(_root, _json, missing), keyword, message));
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool Refuse(string expected)
    {
        AddError("type", new WrongTypeMessage(expected, _reader.TokenType), missing: null);
        _reader.Skip();
        return false;
    }

    /// <summary>Gets the text of a name or a string, whose escapes may be broken in a way that the JSON reader only finds here.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly string GetText()
    {
        try
        {
            return _reader.GetString()!;
        }
        catch (InvalidOperationException broken)
        {
            throw new JsonException("Half of a surrogate pair.", broken);
        }
    }
}
