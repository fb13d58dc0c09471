using System.Text.Json;
using EdgeInteract.Delivery;
using EdgeInteract.TestKit;

namespace EdgeInteract.Tests.Delivery;

/// <summary>Writes down what a session is sent.</summary>
internal sealed class RecordingReceiver : IInteractionReceiver
{
    private readonly Lock _gate = new();
    private readonly List<string> _messages = [];
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What each sending waits for; none by default.</summary>
    public TaskCompletionSource? Gate { get; init; }

    public List<string> Messages
    {
        get
        {
            lock (_gate)
            {
                return [.. _messages];
            }
        }
    }

    public Task UntilAsync(int count) => UntilAsync(messages => messages.Count >= count);

    public async Task UntilAsync(Predicate<List<string>> condition)
    {
        var deadline = Deadline.Token();
        while (true)
        {
            Task changed;
            lock (_gate)
            {
                changed = _changed.Task;
                if (condition(_messages))
                {
                    return;
                }
            }

            await changed.WaitAsync(deadline);
        }
    }

    public async ValueTask SendInteractionAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
    {
        using var document = JsonDocument.Parse(message);
        await AddAsync($"interaction {document.RootElement.GetProperty("interactionId").GetString()}");
    }

    public ValueTask SendDismissedAsync(InteractionDismissal dismissal, CancellationToken cancellationToken) =>
        AddAsync($"dismissed {dismissal.InteractionId} {dismissal.Reason}");

    public ValueTask SendPendingAsync(PendingInteractions pending, CancellationToken cancellationToken) =>
        AddAsync($"pending {string.Join(' ', pending.InteractionIds)}".TrimEnd());

    public ValueTask SendAckAsync(InteractionAck ack, CancellationToken cancellationToken) => AddAsync($"ack {ack.InteractionId} {ack.Status}");

    private async ValueTask AddAsync(string message)
    {
        if (Gate is not null)
        {
            await Gate.Task;
        }

        TaskCompletionSource changed;
        lock (_gate)
        {
            _messages.Add(message);
            changed = _changed;
            _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        changed.SetResult();
    }
}
