using System.Runtime.CompilerServices;
using EdgeInteract;

namespace LeaveDesk.Leave;

/// <summary>Files leave requests with whoever decides about them, and tells how they stand.</summary>
internal sealed class LeaveService(Approvals approvals, IInteractionPublisher publisher, LeaveBook book, AnswerFollower follower, TimeProvider time)
{
    private static readonly TimeSpan LookInterval = TimeSpan.FromSeconds(1);

    /// <summary>Publishes the question and returns at once; the answer is awaited in the background.</summary>
    public async Task<string> FileAsync(string filedBy, LeaveApproval leave, InteractionTarget target, CancellationToken cancellationToken)
    {
        var handle = await approvals.PublishLeaveApproval(target, leave, cancellationToken: cancellationToken);
        book.Add(new LeaveEntry
        {
            InteractionId = handle.InteractionId,
            FiledBy = filedBy,
            Leave = leave,
            Target = target.Value,
            FiledAt = time.GetUtcNow(),
        });
        follower.Follow(handle);
        return handle.InteractionId;
    }

    /// <summary>Finds a request that the user filed or is asked about. Other people's are as unknown as those that do not exist.</summary>
    public async Task<LeaveEntry?> FindAsync(string interactionId, string userId, CancellationToken cancellationToken)
    {
        if (book.Find(interactionId) is not { } page)
        {
            return null;
        }

        var snapshot = await publisher.FindAsync(interactionId, cancellationToken);
        Note(page, snapshot);
        var isTheirs = string.Equals(page.Entry.FiledBy, userId, StringComparison.Ordinal)
            || snapshot?.Recipients.Contains(userId, StringComparer.Ordinal) == true;
        return isTheirs ? page.Entry : null;
    }

    public async Task<IReadOnlyList<LeaveEntry>> FiledByAsync(string userId, CancellationToken cancellationToken)
    {
        foreach (var entry in book.FiledBy(userId).Where(entry => !entry.HasEnded))
        {
            await FindAsync(entry.InteractionId, userId, cancellationToken);
        }

        return book.FiledBy(userId);
    }

    /// <summary>Gives the entry now and after every change, until it has ended or nobody looks any more.</summary>
    public async IAsyncEnumerable<LeaveEntry> WatchAsync(string interactionId, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        LeaveEntry? last = null;
        while (book.Find(interactionId) is { } page)
        {
            var changed = page.Changed;
            if (page.Entry != last)
            {
                yield return last = page.Entry;
            }

            if (last.HasEnded)
            {
                yield break;
            }

            // The answer wakes this at once. That a card was delivered or is on a screen is known to the publisher only, so it is looked up.
            await Task.WhenAny(changed, Task.Delay(LookInterval, time, cancellationToken));
            if (cancellationToken.IsCancellationRequested)
            {
                yield break;
            }

            Note(page, await publisher.FindAsync(interactionId, CancellationToken.None));
        }
    }

    // How it ended is said by the answer that is awaited, together with what was decided; here only the way there.
    private static void Note(LeavePage page, InteractionSnapshot? snapshot)
    {
        if (snapshot?.Status is InteractionStatus.Delivered or InteractionStatus.Displayed)
        {
            page.Change(entry => entry with { Status = snapshot.Status });
        }
    }
}
