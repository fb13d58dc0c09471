using System.Collections.Concurrent;
using EdgeInteract.Differential.Tests.Judges;

namespace EdgeInteract.Differential.Tests.Running;

/// <summary>Counts what was judged, and what was excused by which name.</summary>
internal sealed class Tally
{
    private readonly ConcurrentDictionary<string, int> _counts = new(StringComparer.Ordinal);

    public int Accepted => Of("accepted");

    public int Refused => Of("refused");

    /// <summary>The documents that everybody has judged: not those that some cannot read.</summary>
    public int Compared => Accepted + Refused;

    /// <summary>The contracts whose documents are all judged.</summary>
    public int Contracts => Of("contracts");

    public int Of(string name) => _counts.GetValueOrDefault(name);

    public void Count(bool isAccepted) => Count(isAccepted ? "accepted" : "refused");

    public void CountContract() => Count("contracts");

    public void Count(Incomparable reason) => Count(reason.ToString());

    public void Count(string name) => _counts.AddOrUpdate(name, 1, static (_, count) => count + 1);

    public override string ToString() => string.Join(", ", _counts.OrderBy(static count => count.Key, StringComparer.Ordinal).Select(static count => $"{count.Key}: {count.Value}"));
}
