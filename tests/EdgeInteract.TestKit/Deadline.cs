namespace EdgeInteract.TestKit;

/// <summary>How long a test waits for something that should come at once: long enough for the slowest machine, short enough to end a run.</summary>
public static class Deadline
{
    /// <summary>The time by the real clock after which a test gives up.</summary>
    public static TimeSpan Limit { get; } = TimeSpan.FromSeconds(30);

    /// <summary>Makes a token that is cancelled at the deadline.</summary>
    public static CancellationToken Token() => new CancellationTokenSource(Limit, TimeProvider.System).Token;

    /// <summary>Awaits something with the deadline.</summary>
    public static Task<T> OrFailAsync<T>(this Task<T> task) => task.WaitAsync(Limit, TimeProvider.System);

    /// <summary>Awaits something with the deadline.</summary>
    public static Task OrFailAsync(this Task task) => task.WaitAsync(Limit, TimeProvider.System);
}
