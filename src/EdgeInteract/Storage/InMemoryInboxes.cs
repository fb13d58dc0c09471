using System.Collections.Concurrent;

namespace EdgeInteract.Storage;

/// <summary>What each user can still answer. An inbox exists only while something is in it.</summary>
internal sealed class InMemoryInboxes
{
    private readonly ConcurrentDictionary<InteractionUser, InMemoryInbox> _inboxes = new();

    public void Add(InMemoryInteraction interaction, InteractionRecord record)
    {
        foreach (var userId in record.Recipients)
        {
            var user = new InteractionUser(userId, record.TenantId);
            // An inbox that was emptied at this moment takes nothing more; the next look finds a new one.
            while (!_inboxes.GetOrAdd(user, static _ => new InMemoryInbox()).TryAdd(interaction))
            {
            }
        }
    }

    public void Remove(InMemoryInteraction interaction, InteractionRecord record)
    {
        foreach (var userId in record.Recipients)
        {
            Remove(interaction, new InteractionUser(userId, record.TenantId));
        }
    }

    public void Remove(InMemoryInteraction interaction, InteractionUser user)
    {
        if (_inboxes.TryGetValue(user, out var inbox) && inbox.RemoveAndIsEmpty(interaction))
        {
            _inboxes.TryRemove(new(user, inbox));
        }
    }

    public IReadOnlyList<StoredInteraction> GetPending(InteractionUser user, DateTimeOffset now)
    {
        if (!_inboxes.TryGetValue(user, out var inbox))
        {
            return [];
        }

        var pending = new List<StoredInteraction>();
        foreach (var interaction in inbox.ToArray())
        {
            if (interaction.Stored is { State.IsOpen: true } stored && stored.Record.ExpiresAt > now && stored.State.FindResponse(user.UserId) is null)
            {
                pending.Add(stored);
            }
        }

        pending.Sort(QueueOrder.Compare);
        return pending;
    }
}
