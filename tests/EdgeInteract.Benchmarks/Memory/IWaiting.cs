namespace EdgeInteract.Benchmarks.Memory;

/// <summary>One way to have many questions waiting.</summary>
internal interface IWaiting : IAsyncDisposable
{
    /// <summary>Asks so many, each with a question of its own, and returns while all are waiting.</summary>
    /// <param name="count">How many.</param>
    Task AskAsync(int count);

    /// <summary>Ends all, and lets go of everything that need not be kept.</summary>
    Task EndAsync();
}
