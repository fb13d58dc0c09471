using System.Collections.Concurrent;
using EdgeInteract;

namespace LeaveDesk.Leave;

/// <summary>Awaits the answers to what was filed, one task for each, and writes them into the book. The tasks end with the application.</summary>
internal sealed partial class AnswerFollower(LeaveBook book, ILogger<AnswerFollower> logger) : IHostedService, IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentDictionary<string, Task> _waiting = new(StringComparer.Ordinal);

    public void Follow(InteractionHandle<LeaveApproval.Outcome> handle) => _waiting[handle.InteractionId] = FollowAsync(handle);

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stop.CancelAsync();
        await Task.WhenAll(_waiting.Values).WaitAsync(cancellationToken);
    }

    public void Dispose() => _stop.Dispose();

    private async Task FollowAsync(InteractionHandle<LeaveApproval.Outcome> handle)
    {
        // Give the caller time to keep this task before it ends and is dropped again.
        await Task.Yield();
        try
        {
            var answer = await handle.WaitAsync(_stop.Token);
            book.Decide(handle.InteractionId, answer.Outcome.Match(
                approved: approved => new LeaveDecision("approved", approved.Comment, answer.RespondedBy),
                rejected: rejected => new LeaveDecision("rejected", rejected.Reason, answer.RespondedBy)));
        }
        catch (InteractionTimeoutException)
        {
            book.End(handle.InteractionId, InteractionStatus.TimedOut);
        }
        catch (InteractionCancelledException)
        {
            book.End(handle.InteractionId, InteractionStatus.Cancelled);
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            // The application stops. The interaction stays open in the store; with one that lasts, ResumeLeaveApproval would wait again after the start.
        }
        catch (InteractionException exception)
        {
            LogLost(exception, handle.InteractionId);
        }
        finally
        {
            _waiting.TryRemove(handle.InteractionId, out _);
        }
    }

    [LoggerMessage(1, LogLevel.Error, "The answer to {InteractionId} could not be awaited")]
    private partial void LogLost(Exception exception, string interactionId);
}
