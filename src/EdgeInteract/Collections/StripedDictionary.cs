using System.Diagnostics.CodeAnalysis;

namespace EdgeInteract.Collections;

/// <summary>
/// A dictionary for millions of interactions: it gives back the memory of what has been removed, and grows a part at a time. The concurrent dictionary of the framework does
/// neither, and has an object for each entry.
/// </summary>
/// <typeparam name="TValue">What is kept.</typeparam>
internal sealed class StripedDictionary<TValue>
    where TValue : class
{
    private const int StripeCount = 64;

    private readonly Stripe<TValue>[] _stripes = [.. Enumerable.Range(0, StripeCount).Select(_ => new Stripe<TValue>())];

    /// <summary>How many entries there are: exact where nothing is added or removed at the same time.</summary>
    public int Count => _stripes.Sum(static stripe => stripe.Count);

    public bool TryAdd(string key, TValue value) => StripeOf(key).TryAdd(key, value);

    public TValue GetOrAdd(string key, Func<string, TValue> create) => StripeOf(key).GetOrAdd(key, create);

    public TValue? Find(ReadOnlySpan<char> key) => StripeOf(key).Find(key);

    public bool TryRemove(string key, [NotNullWhen(true)] out TValue? value) => StripeOf(key).TryRemove(key, out value);

    /// <summary>The keys at about this moment: what is added or removed meanwhile may be among them or not.</summary>
    public IEnumerable<string> Keys() => _stripes.SelectMany(static stripe => stripe.Keys());

    private Stripe<TValue> StripeOf(ReadOnlySpan<char> key) => _stripes[(uint)InteractionIdComparer.GetHash(key) % StripeCount];
}
