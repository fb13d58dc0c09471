using System.Buffers;
using System.Text.Json;

namespace EdgeInteract.Contracts;

/// <summary>
/// What an interaction type is on the wire: its key, its schemas, and the code that writes its payload and reads its answers. The generator makes one for
/// each declaration.
/// </summary>
public abstract class InteractionContract
{
    /// <summary>The type key, e.g. <c>acme/leave-approval</c>.</summary>
    public abstract string Type { get; }

    /// <summary>
    /// The first 16 hex digits of the SHA-256 of the canonical contract. Stored with each request, so that an answer is judged by the contract that asked.
    /// </summary>
    public abstract string Fingerprint { get; }

    /// <summary>The declared outcomes, as they are on the wire, in the order of declaration. What a <see cref="CatchAllOutcomeAttribute"/> takes beside them is not among them.</summary>
    public abstract IReadOnlyList<string> Outcomes { get; }

    /// <summary>How long a request of the type waits unless the call says otherwise, in milliseconds; <see langword="null"/> takes the configured default.</summary>
    public virtual int? TimeoutMs => null;

    /// <summary>The description shown to the person unless the call says otherwise.</summary>
    public virtual string? Description => null;

    /// <summary>How many answers a request of the type takes.</summary>
    public virtual InteractionResponsePolicy ResponsePolicy => InteractionResponsePolicy.First;

    /// <summary>The JSON Schema of the payload.</summary>
    public abstract string PayloadSchema { get; }

    /// <summary>The JSON Schema of an answer: <c>outcome</c> and its <c>data</c>.</summary>
    public abstract string ResponseSchema { get; }

    /// <summary>Whether an object is a payload of this type, ready to be written.</summary>
    /// <param name="payload">An object.</param>
    /// <returns><see langword="true"/> if it is an instance of the declared record.</returns>
    public abstract bool IsPayload(object? payload);

    /// <summary>Makes the title of a request.</summary>
    /// <param name="payload">A payload of this type.</param>
    /// <returns>The title, with placeholders filled in by the invariant culture.</returns>
    public abstract string FormatTitle(object payload);

    /// <summary>Writes a payload as JSON.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="payload">A payload of this type.</param>
    public abstract void WritePayload(Utf8JsonWriter writer, object payload);

    /// <summary>Reads and validates a payload in one pass. Never throws on bad input.</summary>
    /// <param name="utf8Json">A JSON document of at most <see cref="InteractionLimits.MaxPayloadBytes"/>; more is one error, <c>maxBytes</c>.</param>
    /// <param name="errors">Gets everything that is wrong, with JSON Pointers from the document's root.</param>
    /// <returns>The payload, or <see langword="null"/> if anything is wrong.</returns>
    public abstract object? ReadPayload(ReadOnlySpan<byte> utf8Json, InteractionErrorList errors);

    /// <summary>Checks a payload that was written from an object that there is already: judges as <see cref="ReadPayload(ReadOnlySpan{byte}, InteractionErrorList)"/> does, without making the object again.</summary>
    /// <param name="utf8Json">A JSON document of at most <see cref="InteractionLimits.MaxPayloadBytes"/>; more is one error, <c>maxBytes</c>.</param>
    /// <param name="errors">Gets everything that is wrong, with JSON Pointers from the document's root.</param>
    /// <returns>Whether nothing is wrong.</returns>
    public virtual bool CheckPayload(ReadOnlySpan<byte> utf8Json, InteractionErrorList errors) => ReadPayload(utf8Json, errors) is not null;

    /// <summary>Writes the data of an answer as JSON.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="outcome">An outcome of this type.</param>
    public abstract void WriteOutcome(Utf8JsonWriter writer, object outcome);

    /// <summary>Reads and validates an answer in one pass. Never throws on bad input.</summary>
    /// <param name="outcome">The outcome, as it is on the wire. One that the type does not have is an error at <c>/outcome</c>.</param>
    /// <param name="utf8Data">The data, a JSON document; empty or <c>null</c> stands for an object without members. More than <see cref="InteractionLimits.MaxDataBytes"/> are one error, <c>maxBytes</c>.</param>
    /// <param name="errors">Gets everything that is wrong, with JSON Pointers that begin with <c>/data</c>, or are <c>/outcome</c>.</param>
    /// <returns>The outcome, or <see langword="null"/> if anything is wrong.</returns>
    public abstract object? ReadOutcome(string outcome, ReadOnlySpan<byte> utf8Data, InteractionErrorList errors);

    /// <summary>Names an outcome.</summary>
    /// <param name="outcome">An outcome of this type.</param>
    /// <returns>The outcome as it is on the wire.</returns>
    public abstract string GetOutcomeName(object outcome);

    /// <summary>Reads and validates a payload that may have come in several parts, with the same result as in one.</summary>
    /// <remarks>
    /// In one part it is read where it is. In several it is copied once, into a rented buffer: the copy costs less than reading across parts would cost every document,
    /// and it is short, since what has more bytes than its kind may have is refused before.
    /// </remarks>
    /// <param name="utf8Json">A JSON document of at most <see cref="InteractionLimits.MaxPayloadBytes"/>; more is one error, <c>maxBytes</c>.</param>
    /// <param name="errors">Gets everything that is wrong, with JSON Pointers from the document's root.</param>
    /// <returns>The payload, or <see langword="null"/> if anything is wrong.</returns>
    public object? ReadPayload(in ReadOnlySequence<byte> utf8Json, InteractionErrorList errors)
    {
        if (ContractReader.IsTooLarge(utf8Json.Length, InteractionLimits.MaxPayloadBytes, string.Empty, errors))
        {
            return null;
        }

        using var document = new WholeDocument(utf8Json);
        return ReadPayload(document.Bytes, errors);
    }

    /// <summary>Checks a payload that may have come in several parts, with the same result as in one.</summary>
    /// <inheritdoc cref="ReadPayload(in ReadOnlySequence{byte}, InteractionErrorList)" path="/remarks"/>
    /// <param name="utf8Json">A JSON document of at most <see cref="InteractionLimits.MaxPayloadBytes"/>; more is one error, <c>maxBytes</c>.</param>
    /// <param name="errors">Gets everything that is wrong, with JSON Pointers from the document's root.</param>
    /// <returns>Whether nothing is wrong.</returns>
    public bool CheckPayload(in ReadOnlySequence<byte> utf8Json, InteractionErrorList errors)
    {
        if (ContractReader.IsTooLarge(utf8Json.Length, InteractionLimits.MaxPayloadBytes, string.Empty, errors))
        {
            return false;
        }

        using var document = new WholeDocument(utf8Json);
        return CheckPayload(document.Bytes, errors);
    }

    /// <summary>Reads and validates an answer whose data may have come in several parts, with the same result as in one.</summary>
    /// <inheritdoc cref="ReadPayload(in ReadOnlySequence{byte}, InteractionErrorList)" path="/remarks"/>
    /// <param name="outcome">The outcome, as it is on the wire.</param>
    /// <param name="utf8Data">The data, a JSON document; empty or <c>null</c> stands for an object without members. More than <see cref="InteractionLimits.MaxDataBytes"/> are one error, <c>maxBytes</c>.</param>
    /// <param name="errors">Gets everything that is wrong, with JSON Pointers that begin with <c>/data</c>, or are <c>/outcome</c>.</param>
    /// <returns>The outcome, or <see langword="null"/> if anything is wrong.</returns>
    public object? ReadOutcome(string outcome, in ReadOnlySequence<byte> utf8Data, InteractionErrorList errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        if (utf8Data.Length > InteractionLimits.MaxDataBytes)
        {
            RefuseLarge(outcome, utf8Data.Length, errors);
            return null;
        }

        using var document = new WholeDocument(utf8Data);
        return ReadOutcome(outcome, document.Bytes, errors);
    }

    // An outcome that the type does not have is the error, whatever its data are: in one part they are not looked at then. What is no object says whether it has it.
    private void RefuseLarge(string outcome, long length, InteractionErrorList errors)
    {
        var found = new InteractionErrorList();
        ReadOutcome(outcome, "0"u8, found);
        if (found is [{ Pointer: "/outcome" } first, ..])
        {
            errors.Add(first);
            return;
        }

        ContractReader.IsTooLarge(length, InteractionLimits.MaxDataBytes, "/data", errors);
    }
}
