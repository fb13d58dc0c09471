namespace EdgeInteract.Storage;

/// <summary>The order in which a person is asked: high priority first, then the older (spec, area 9).</summary>
internal static class QueueOrder
{
    public static int Compare(StoredInteraction x, StoredInteraction y)
    {
        var byPriority = y.Record.Priority.CompareTo(x.Record.Priority);
        if (byPriority != 0)
        {
            return byPriority;
        }

        var byTime = x.Record.PublishedAt.CompareTo(y.Record.PublishedAt);
        return byTime != 0 ? byTime : string.CompareOrdinal(x.Record.InteractionId, y.Record.InteractionId);
    }
}
