namespace EdgeInteract.Storage;

/// <summary>What each user can still answer. An inbox exists only while something is in it.</summary>
internal sealed class InMemoryInboxes
{
    private const int StripeCount = 64;

    private readonly InboxStripe[] _stripes = [.. Enumerable.Range(0, StripeCount).Select(_ => new InboxStripe())];

    public void Add(InMemoryInteraction interaction, InteractionRecord record)
    {
        foreach (var userId in record.Recipients)
        {
            var user = new InteractionUser(userId, record.TenantId);
            StripeOf(user).Add(user, interaction);
        }
    }

    public void Remove(InMemoryInteraction interaction, InteractionRecord record)
    {
        foreach (var userId in record.Recipients)
        {
            Remove(interaction, new InteractionUser(userId, record.TenantId));
        }
    }

    public void Remove(InMemoryInteraction interaction, InteractionUser user) => StripeOf(user).Remove(user, interaction);

    public IReadOnlyList<StoredInteraction> GetPending(InteractionUser user, DateTimeOffset now)
    {
        var pending = new List<StoredInteraction>();
        foreach (var interaction in StripeOf(user).Get(user))
        {
            if (interaction.Stored is { State.IsOpen: true } stored && stored.Record.ExpiresAt > now && stored.State.FindResponse(user.UserId) is null)
            {
                pending.Add(stored);
            }
        }

        pending.Sort(QueueOrder.Compare);
        return pending;
    }

    // The same id in two tenants may share a stripe.
    private InboxStripe StripeOf(InteractionUser user) => _stripes[(uint)user.UserId.GetHashCode(StringComparison.Ordinal) % StripeCount];
}
