namespace EdgeInteract.Delivery;

/// <summary>The cards that the sessions of one user have been sent and that have not been taken away again.</summary>
internal sealed class ShownCards
{
    private readonly Lock _gate = new();
    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);
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

    /// <summary>Notes what one session has been sent. Another one may have more, so that nothing is taken out.</summary>
    public void Add(IEnumerable<string> interactionIds)
    {
        lock (_gate)
        {
            _shown.UnionWith(interactionIds);
        }
    }

    /// <summary>Compares the cards with what the user has.</summary>
    /// <param name="pending">What the user has.</param>
    /// <param name="isCertain">If not, what differs for the first time may be on its way, and does not count.</param>
    public CardDifference Compare(IEnumerable<string> pending, bool isCertain)
    {
        lock (_gate)
        {
            var different = new HashSet<string>(_shown, StringComparer.Ordinal);
            different.SymmetricExceptWith(pending);
            string[] counted = [.. different.Where(id => isCertain || _suspects.Contains(id))];
            _suspects = different;
            string[] ended = [.. counted.Where(_shown.Contains)];
            return new CardDifference(ended, ended.Length < counted.Length);
        }
    }
}
