namespace EdgeInteract.Benchmarks.RoundTrips;

/// <summary>One way to ask a person and await the answer, with its sessions connected.</summary>
internal interface IQuestioner : IAsyncDisposable
{
    /// <summary>Asks the user of a session; ends when the answer is there.</summary>
    /// <param name="session">The number of the session.</param>
    Task AskAsync(int session);

    /// <summary>Ends when those who answered have been told, too.</summary>
    Task SettleAsync();
}
