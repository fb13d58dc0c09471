using System.Collections.Immutable;
using System.Text.Json;
using EdgeInteract.Storage;

namespace EdgeInteract.Redis.Storage.Records;

/// <summary>The state of an interaction as bytes, behind a stamp that each step makes anew, so that who writes knows whether it is still the one that was read.</summary>
internal static class StateFormat
{
    public static byte[] Write(InteractionState state, long stamp)
    {
        using var stream = new MemoryStream(128);
        using var writer = new BinaryWriter(stream);
        Write(writer, state, stamp);
        return stream.ToArray();
    }

    public static void Write(BinaryWriter writer, InteractionState state, long stamp)
    {
        writer.Write(stamp);
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

    public static (InteractionState State, long Stamp) Read(string interactionId, byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes));
        var stamp = reader.ReadInt64();
        var state = new InteractionState
        {
            Status = (InteractionStatus)reader.ReadByte(),
            Sequence = reader.Read7BitEncodedInt(),
            DeliveredAt = reader.ReadTime(),
            DisplayedAt = reader.ReadTime(),
            ClosedAt = reader.ReadTime(),
            CancelReason = reader.ReadOptional(),
            Responses = ReadResponses(reader, interactionId),
        };
        return (state, stamp);
    }

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
