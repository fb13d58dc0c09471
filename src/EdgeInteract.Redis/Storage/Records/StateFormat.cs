using EdgeInteract.Storage;
using EdgeInteract.Storage.Records;

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
        writer.WriteState(state);
    }

    public static (InteractionState State, long Stamp) Read(string interactionId, byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes));
        var stamp = reader.ReadInt64();
        return (reader.ReadState(interactionId), stamp);
    }
}
