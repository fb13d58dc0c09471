using System.Collections.Immutable;
using System.Text.Json;

namespace EdgeInteract.Storage.Records;

/// <summary>How an interaction stands, as bytes.</summary>
internal static class BinaryState
{
    public static void WriteState(this BinaryWriter writer, InteractionState state)
    {
        writer.Write((byte)state.Status);
        writer.Write7BitEncodedInt(state.Sequence);
        writer.Write(state.DeliveredAt);
        writer.Write(state.DisplayedAt);
        writer.Write(state.ClosedAt);
        writer.WriteOptional(state.CancelReason);
        writer.Write7BitEncodedInt(state.Responses.Length);
        foreach (var stored in state.Responses)
        {
            Write(writer, stored);
        }
    }

    public static InteractionState ReadState(this BinaryReader reader, string interactionId) => new()
    {
        Status = (InteractionStatus)reader.ReadByte(),
        Sequence = reader.Read7BitEncodedInt(),
        DeliveredAt = reader.ReadTime(),
        DisplayedAt = reader.ReadTime(),
        ClosedAt = reader.ReadTime(),
        CancelReason = reader.ReadOptional(),
        Responses = ReadResponses(reader, interactionId),
    };

    private static void Write(BinaryWriter writer, StoredResponse stored)
    {
        var response = stored.Response;
        writer.Write(response.ResponseId);
        writer.Write(response.RespondedBy);
        writer.Write(response.Outcome);
        writer.Write(response.Timestamp);
        writer.Write(response.ClientTimestamp);
        writer.WriteOptional(response.SessionId);
        writer.WriteOptional(response.CorrelationId);
        writer.Write(response.AdminOverride);
        var data = response.GetRawData();
        writer.Write7BitEncodedInt(data.Length);
        writer.Write(data);
        writer.WriteOptional(stored.CompletionNode);
        writer.Write(stored.CompletionUntil);
        writer.Write(stored.AcknowledgedAt);
    }

    private static ImmutableArray<StoredResponse> ReadResponses(BinaryReader reader, string interactionId)
    {
        var responses = ImmutableArray.CreateBuilder<StoredResponse>(reader.Read7BitEncodedInt());
        while (responses.Count < responses.Capacity)
        {
            responses.Add(new StoredResponse
            {
                Response = new InteractionResponse
                {
                    InteractionId = interactionId,
                    ResponseId = reader.ReadString(),
                    RespondedBy = reader.ReadString(),
                    Outcome = reader.ReadString(),
                    Timestamp = reader.ReadTime().GetValueOrDefault(),
                    ClientTimestamp = reader.ReadTime(),
                    SessionId = reader.ReadOptional(),
                    CorrelationId = reader.ReadOptional(),
                    AdminOverride = reader.ReadBoolean(),
                    Data = ReadData(reader),
                },
                CompletionNode = reader.ReadOptional(),
                CompletionUntil = reader.ReadTime(),
                AcknowledgedAt = reader.ReadTime(),
            });
        }

        return responses.MoveToImmutable();
    }

    private static JsonElement? ReadData(BinaryReader reader)
    {
        var length = reader.Read7BitEncodedInt();
        return length == 0 ? null : JsonElement.Parse(reader.ReadBytes(length));
    }
}
