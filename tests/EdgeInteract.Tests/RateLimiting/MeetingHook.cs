using EdgeInteract.TestKit;

namespace EdgeInteract.Tests.RateLimiting;

/// <summary>Lets requests wait for each other when they have their places and before they are stored.</summary>
internal sealed class MeetingHook(Meeting meeting) : IInteractionHook
{
    public Task OnBeforePublish(InteractionRequest request, CancellationToken cancellationToken) => meeting.ComeAsync().OrFailAsync();
}
