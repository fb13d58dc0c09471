using System.Collections.Concurrent;
using EdgeInteract.Benchmarks.Questions;
using EdgeInteract.Benchmarks.RoundTrips;

namespace EdgeInteract.Benchmarks.Memory;

/// <summary>The peer: a dictionary of who waits, and the bytes of what was asked. Nobody would find out who was asked, or until when.</summary>
internal sealed class WaitingTasks : IWaiting
{
    private readonly ConcurrentDictionary<string, (TaskCompletionSource<PurchaseAnswer> Answered, byte[] Question)> _waiting = new(StringComparer.Ordinal);
    private Task<PurchaseAnswer>[] _answers = [];

    public Task AskAsync(int count)
    {
        _answers = new Task<PurchaseAnswer>[count];
        for (var number = 0; number < count; number++)
        {
            _answers[number] = AskOneAsync(SampleQuestions.Create(number));
        }

        return Task.CompletedTask;
    }

    public async Task EndAsync()
    {
        foreach (var id in _waiting.Keys)
        {
            if (_waiting.TryRemove(id, out var waiting))
            {
                waiting.Answered.SetResult(new PurchaseAnswer("approved", Comment: null));
            }
        }

        await Task.WhenAll(_answers);
        _answers = [];
    }

    public ValueTask DisposeAsync() => default;

    private async Task<PurchaseAnswer> AskOneAsync(PurchaseApproval question)
    {
        var answered = new TaskCompletionSource<PurchaseAnswer>(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting[Guid.NewGuid().ToString()] = (answered, SampleQuestions.Write(question));
        return await answered.Task;
    }
}
