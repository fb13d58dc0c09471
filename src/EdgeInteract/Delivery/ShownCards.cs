namespace EdgeInteract.Delivery;

/// <summary>The cards that the sessions of one user have been sent and that have not been taken away again.</summary>
internal sealed class ShownCards
{
    private readonly Lock _gate = new();
    private HashSet<string> _shown = new(StringComparer.Ordinal);
    private HashSet<string> _suspects = new(StringComparer.Ordinal);

    public void Add(string interactionId)
    {
        lock (_gate)
        {
            _shown.Add(interactionId);
        }
    }

    public void Remove(string interactionId)
    {
        lock (_gate)
        {
            _shown.Remove(interactionId);
        }
    }

    public void Set(IEnumerable<string> interactionIds)
    {
        lock (_gate)
        {
            _shown = new HashSet<string>(interactionIds, StringComparer.Ordinal);
        }
    }

    /// <summary>Whether the cards differ from what the user has.</summary>
    /// <param name="pending">What the user has.</param>
    /// <param name="isCertain">If not, what differs for the first time may be on its way, and does not count.</param>
    public bool Differ(IEnumerable<string> pending, bool isCertain)
    {
        lock (_gate)
        {
            var different = new HashSet<string>(_shown, StringComparer.Ordinal);
            different.SymmetricExceptWith(pending);
            var isDifferent = different.Count > 0 && (isCertain || different.Overlaps(_suspects));
            _suspects = different;
            return isDifferent;
        }
    }
}
