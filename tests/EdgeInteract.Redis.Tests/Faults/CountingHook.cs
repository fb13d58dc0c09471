namespace EdgeInteract.Redis.Tests.Faults;

internal sealed class CountingHook(HookCounts counts) : IInteractionHook
{
    public Task OnAfterRespond(InteractionRequest request, InteractionResponse response, CancellationToken cancellationToken)
    {
        counts.Add(response.InteractionId);
        return counts.Gate;
    }
}
