namespace EdgeInteract.SignalR.Tests.Scripted;

/// <summary>The acks of the golden files.</summary>
internal static class Acks
{
    private const string Id = "019a0000-0000-7000-8000-000000000001";
    private static readonly DateTimeOffset Ten = new(2026, 1, 15, 10, 0, 0, TimeSpan.Zero);

    public static InteractionAck Acknowledged { get; } = new()
    {
        InteractionId = Id,
        ResponseId = "5b0c2f9e-6a55-4c1c-9a51-0a5c1d3c7b11",
        Status = InteractionAckStatus.Acknowledged,
        ProcessedAt = Ten.AddMilliseconds(250),
    };

    public static InteractionAck AlreadyResponded { get; } = new()
    {
        InteractionId = Id,
        ResponseId = "0f4bb0a0-3a2e-4e57-8f3d-2d9a54b1c001",
        Status = InteractionAckStatus.Error,
        ProcessedAt = Ten.AddSeconds(1),
        ErrorCode = InteractionErrorCodes.AlreadyResponded,
        ErrorMessage = new InteractionAlreadyRespondedException(Id, "u-2", Ten).Message,
        RespondedBy = "u-2",
        RespondedAt = Ten,
    };

    public static InteractionAck Invalid { get; } = new()
    {
        InteractionId = Id,
        ResponseId = "0f4bb0a0-3a2e-4e57-8f3d-2d9a54b1c002",
        Status = InteractionAckStatus.Error,
        ProcessedAt = Ten.AddSeconds(1),
        ErrorCode = InteractionErrorCodes.Invalid,
        ErrorMessage = new InteractionResponseValidationException(Id, [Error]).Message,
        Errors = [Error],
    };

    private static InteractionError Error => new("/data/reason", "minLength", "must have at least 3 characters, has 2");
}
