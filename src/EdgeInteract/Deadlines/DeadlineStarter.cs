using Microsoft.Extensions.Hosting;

namespace EdgeInteract.Deadlines;

/// <summary>
/// Lets a node look after deadlines from its start, whether or not anybody publishes on it. A hosted service, because nothing else of a container is made unasked; the
/// alternative, to begin with the first publish, leaves what a node before it has published waiting for ever on a node that only listens.
/// </summary>
internal sealed class DeadlineStarter(DeadlineService deadlines) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        // Not awaited: a store that is away delays the deadlines, not the start of the application.
        deadlines.Start();
        return Task.CompletedTask;
    }

    // The service ends with the container: what times out while the host stops is still ended.
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
