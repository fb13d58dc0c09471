namespace EdgeInteract.Redis.Connections;

/// <summary>
/// When a command has taken too long. The client leaves some without an end when a connection fails at the wrong moment, in every version of it so far. Commands of about the same time
/// share one timer.
/// </summary>
internal sealed class CommandDeadline(TimeSpan limit)
{
    private static readonly TimeSpan s_period = TimeSpan.FromMilliseconds(500);

    private Shared? _current;

    /// <summary>Waits for a command.</summary>
    /// <exception cref="TimeoutException">It did not end within the limit.</exception>
    public Task<T> WaitAsync<T>(Task<T> command) => command.IsCompleted ? command : WaitCoreAsync(command, Next());

    private static async Task<T> WaitCoreAsync<T>(Task<T> command, CancellationToken deadline)
    {
        try
        {
            return await command.WaitAsync(deadline).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (deadline.IsCancellationRequested && !command.IsCompleted)
        {
            throw new TimeoutException("The command did not end.", exception);
        }
    }

    // Servers and networks take real time, also where that of the application stands still.
    private CancellationToken Next()
    {
        var current = Volatile.Read(ref _current);
        if (current is null || TimeProvider.System.GetElapsedTime(current.MadeAt) > s_period)
        {
            // Of two that are made at once either will do. None is disposed: somebody may just be about to wait for it, and it ends by itself.
            current = new Shared(TimeProvider.System.GetTimestamp(), new CancellationTokenSource(limit + s_period).Token);
            Volatile.Write(ref _current, current);
        }

        return current.Token;
    }

    private sealed record Shared(long MadeAt, CancellationToken Token);
}
