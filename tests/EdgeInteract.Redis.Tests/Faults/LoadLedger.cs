using System.Collections.Concurrent;

namespace EdgeInteract.Redis.Tests.Faults;

/// <summary>What those who answered were told.</summary>
internal sealed class LoadLedger
{
    private readonly ConcurrentDictionary<(string InteractionId, string ResponseId), bool> _accepted = new();
    private readonly ConcurrentDictionary<string, bool> _lost = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<Exception> _failures = new();
    private int _triedAgain;

    public IReadOnlyCollection<Exception> Failures => _failures;

    /// <summary>The answers that were acknowledged, each once, however often that was told.</summary>
    public IEnumerable<(string InteractionId, string ResponseId)> AllAccepted => _accepted.Keys;

    /// <summary>The interactions of which who asked or who answered was told that there is none.</summary>
    public ICollection<string> AllLost => _lost.Keys;

    /// <summary>How often something was tried again because the store was away: whether a fault was felt at all.</summary>
    public int Repetitions => Volatile.Read(ref _triedAgain);

    public void Accepted(string interactionId, string responseId) => _accepted[(interactionId, responseId)] = true;

    public void Lost(string interactionId) => _lost[interactionId] = true;

    public void Fail(Exception exception) => _failures.Enqueue(exception);

    public void TriedAgain() => Interlocked.Increment(ref _triedAgain);
}
