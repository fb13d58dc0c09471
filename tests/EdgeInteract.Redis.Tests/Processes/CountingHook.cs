namespace EdgeInteract.Redis.Tests.Processes;

/// <summary>Counts the answers that it runs on.</summary>
internal sealed class CountingHook(HookCount count) : IInteractionHook
{
    public Task OnAfterRespond(InteractionRequest request, InteractionResponse response, CancellationToken ct)
    {
        count.Runs.AddOrUpdate(request.InteractionId, 1, static (_, runs) => runs + 1);
        return Task.CompletedTask;
    }
}
