using EdgeInteract.Contracts.Messages;

namespace EdgeInteract;

/// <summary>One thing that is wrong with a document.</summary>
/// <param name="Pointer">Where, as a JSON Pointer (RFC 6901); empty for the document as a whole.</param>
/// <param name="Keyword">Which rule is broken, as JSON Schema names it (<c>type</c>, <c>required</c>, <c>maxLength</c>, …).</param>
/// <param name="Message">What is expected and what was found, for a person.</param>
public sealed record InteractionError(string Pointer, string Keyword, string Message)
{
    // A string, or a message that becomes one when somebody asks for it.
    private object _message = Message;

    /// <param name="pointer">Where.</param>
    /// <param name="keyword">Which rule.</param>
    /// <param name="message">A string, or a <see cref="ContractMessage"/>.</param>
    internal InteractionError(string pointer, string keyword, object message)
        : this(pointer, keyword, string.Empty) => _message = message;

    /// <summary>What is expected and what was found, for a person.</summary>
    public string Message
    {
        get
        {
            if (_message is string text)
            {
                return text;
            }

            // Two threads make the same text, and it does not matter whose is kept.
            text = _message.ToString()!;
            _message = text;
            return text;
        }

        init => _message = value;
    }

    /// <inheritdoc/>
    public bool Equals(InteractionError? other) =>
        other is not null
        && string.Equals(Pointer, other.Pointer, StringComparison.Ordinal)
        && string.Equals(Keyword, other.Keyword, StringComparison.Ordinal)
        && string.Equals(Message, other.Message, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Pointer, Keyword, Message);

    /// <inheritdoc/>
    public override string ToString() => $"{(Pointer.Length == 0 ? "/" : Pointer)}: {Message}";
}
