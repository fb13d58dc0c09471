using System.Buffers;
using System.Text.Json;

namespace EdgeInteract.Contracts;

/// <summary>The contract of a declared interaction type.</summary>
/// <typeparam name="TPayload">The declared record.</typeparam>
/// <typeparam name="TOutcome">The closed set of its outcomes.</typeparam>
public abstract class InteractionContract<TPayload, TOutcome> : InteractionContract
    where TPayload : class
    where TOutcome : class
{
    /// <inheritdoc/>
    public sealed override bool IsPayload(object? payload) => payload is TPayload;

    /// <inheritdoc/>
    public sealed override string FormatTitle(object payload) => FormatTitle((TPayload)payload);

    /// <inheritdoc/>
    public sealed override void WritePayload(Utf8JsonWriter writer, object payload) => WritePayload(writer, (TPayload)payload);

    /// <inheritdoc/>
    public sealed override void WriteOutcome(Utf8JsonWriter writer, object outcome) => WriteOutcome(writer, (TOutcome)outcome);

    /// <inheritdoc/>
    public sealed override string GetOutcomeName(object outcome) => GetOutcomeName((TOutcome)outcome);

    /// <inheritdoc/>
    public abstract override TPayload? ReadPayload(ReadOnlySpan<byte> utf8Json, InteractionErrorList errors);

    /// <inheritdoc/>
    public abstract override TOutcome? ReadOutcome(string outcome, ReadOnlySpan<byte> utf8Data, InteractionErrorList errors);

    /// <inheritdoc cref="InteractionContract.ReadPayload(in ReadOnlySequence{byte}, InteractionErrorList)"/>
    public new TPayload? ReadPayload(in ReadOnlySequence<byte> utf8Json, InteractionErrorList errors) => (TPayload?)base.ReadPayload(utf8Json, errors);

    /// <inheritdoc cref="InteractionContract.ReadOutcome(string, in ReadOnlySequence{byte}, InteractionErrorList)"/>
    public new TOutcome? ReadOutcome(string outcome, in ReadOnlySequence<byte> utf8Data, InteractionErrorList errors) => (TOutcome?)base.ReadOutcome(outcome, utf8Data, errors);

    /// <inheritdoc cref="InteractionContract.FormatTitle"/>
    public abstract string FormatTitle(TPayload payload);

    /// <inheritdoc cref="InteractionContract.WritePayload"/>
    public abstract void WritePayload(Utf8JsonWriter writer, TPayload payload);

    /// <inheritdoc cref="InteractionContract.WriteOutcome"/>
    public abstract void WriteOutcome(Utf8JsonWriter writer, TOutcome outcome);

    /// <inheritdoc cref="InteractionContract.GetOutcomeName"/>
    public abstract string GetOutcomeName(TOutcome outcome);
}
