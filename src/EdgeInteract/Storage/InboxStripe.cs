using System.Runtime.InteropServices;

namespace EdgeInteract.Storage;

/// <summary>
/// The inboxes of some users, with their lock. Most people have one open interaction at a time, which needs no set: what stands for a user is that one, or a set of them.
/// </summary>
internal sealed class InboxStripe
{
    private const int MinTrimmed = 64;

    private readonly Lock _gate = new();
    private readonly Dictionary<InteractionUser, object> _inboxes = [];

    /// <summary>Adds an entry. Adding again what is there changes nothing.</summary>
    public void Add(InteractionUser user, InMemoryInteraction interaction)
    {
        lock (_gate)
        {
            ref var inbox = ref CollectionsMarshal.GetValueRefOrAddDefault(_inboxes, user, out _);
            if (inbox is HashSet<InMemoryInteraction> several)
            {
                several.Add(interaction);
            }
            else
            {
                inbox = inbox is null || inbox == interaction ? interaction : new HashSet<InMemoryInteraction> { (InMemoryInteraction)inbox, interaction };
            }
        }
    }

    public void Remove(InteractionUser user, InMemoryInteraction interaction)
    {
        lock (_gate)
        {
            if (!_inboxes.TryGetValue(user, out var inbox))
            {
                return;
            }

            if (inbox is HashSet<InMemoryInteraction> several && several.Remove(interaction) && several.Count > 0)
            {
                if (several.Capacity > MinTrimmed && several.Count < several.Capacity / 4)
                {
                    several.TrimExcess(several.Count * 2);
                }
            }
            else if (inbox == interaction || inbox is HashSet<InMemoryInteraction> { Count: 0 })
            {
                _inboxes.Remove(user);
                if (_inboxes.Capacity > MinTrimmed && _inboxes.Count < _inboxes.Capacity / 4)
                {
                    _inboxes.TrimExcess(_inboxes.Count * 2);
                }
            }
        }
    }

    public InMemoryInteraction[] Get(InteractionUser user)
    {
        lock (_gate)
        {
            return _inboxes.GetValueOrDefault(user) switch
            {
                InMemoryInteraction one => [one],
                HashSet<InMemoryInteraction> several => [.. several],
                _ => [],
            };
        }
    }
}
