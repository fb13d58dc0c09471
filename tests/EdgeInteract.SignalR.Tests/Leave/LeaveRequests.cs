namespace EdgeInteract.SignalR.Tests.Leave;

internal static class LeaveRequests
{
    public static InteractionRequest Create(
        string target, string employeeName = "Sample Employee", InteractionPriority priority = InteractionPriority.Normal, int? timeoutMs = null, string? tenantId = null) =>
        new()
        {
            Type = LeaveContract.Key,
            TargetUserId = target,
            Title = "Leave for a sample employee",
            Payload = new LeaveQuestion(employeeName, 3),
            Priority = priority,
            TimeoutMs = timeoutMs,
            TenantId = tenantId,
        };

    public static async Task<string> AskAsync(
        this IInteractionPublisher publisher,
        string target,
        string employeeName = "Sample Employee",
        InteractionPriority priority = InteractionPriority.Normal,
        int? timeoutMs = null,
        string? tenantId = null) =>
        (await publisher.PublishAsync(Create(target, employeeName, priority, timeoutMs, tenantId))).InteractionId;
}
