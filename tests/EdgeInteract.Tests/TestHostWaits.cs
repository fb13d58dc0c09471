using EdgeInteract.TestKit;

namespace EdgeInteract.Tests;

/// <summary>Waits of tests, each with the deadline of <see cref="Deadline"/>.</summary>
internal static class TestHostWaits
{
    /// <summary>Waits for something that has no event of its own, looking again and again.</summary>
    public static async Task UntilAsync(this TestHost host, Func<bool> condition)
    {
        var deadline = Deadline.Token();
        while (!condition())
        {
            deadline.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    public static async Task UntilStatusAsync(this TestHost host, string interactionId, InteractionStatus status)
    {
        var deadline = Deadline.Token();
        while (await host.StatusAsync(interactionId) != status)
        {
            deadline.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    /// <summary>Waits until so many timers are set, so that advancing the clock does not come before what it should end.</summary>
    public static Task UntilTimersAsync(this TestHost host, int count) => host.UntilAsync(() => host.Time.TimerCount >= count);

    /// <summary>Moves the clock in steps until something has come of it.</summary>
    public static async Task AdvanceUntilAsync(this TestHost host, Task task, TimeSpan step, int atMost)
    {
        var deadline = Deadline.Token();
        for (var steps = 0; steps < atMost && !task.IsCompleted; steps++)
        {
            // The deadline of the interaction, and what waits for the lease or the ack.
            while (host.Time.TimerCount < 2 && !task.IsCompleted)
            {
                deadline.ThrowIfCancellationRequested();
                await Task.Yield();
            }

            host.Time.Advance(step);
        }
    }

    /// <summary>Ends a node as a crash would: it takes no more messages and completes nothing.</summary>
    public static ValueTask KillAsync(this TestHost host) => host.DisposeAsync();

    /// <summary>Publishes one more and waits until another session of the user has it, so that the first session's queue has been offered everything before.</summary>
    public static async Task PublishAndAwaitDeliveryElsewhereAsync(this TestHost host, string userId)
    {
        var receiver = new Delivery.RecordingReceiver();
        await using var session = await host.Sessions.ConnectAsync(new InteractionUser(userId), "session-elsewhere", receiver, default);
        await host.Questions.PublishQuestion(userId, text: "The last one");
        await receiver.UntilAsync(1);
    }
}
