using System.Diagnostics.CodeAnalysis;

namespace EdgeInteract.Collections;

/// <summary>One part of a <see cref="StripedDictionary{TValue}"/>, with its lock.</summary>
/// <typeparam name="TValue">What is kept.</typeparam>
internal sealed class Stripe<TValue>
    where TValue : class
{
    private const int MinTrimmed = 64;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, TValue> _entries = new(InteractionIdComparer.Instance);
    private readonly Dictionary<string, TValue>.AlternateLookup<ReadOnlySpan<char>> _byChars;

    public Stripe() => _byChars = _entries.GetAlternateLookup<ReadOnlySpan<char>>();

    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _entries.Count;
            }
        }
    }

    public bool TryAdd(string key, TValue value)
    {
        lock (_gate)
        {
            return _entries.TryAdd(key, value);
        }
    }

    public TValue GetOrAdd(string key, Func<string, TValue> create)
    {
        lock (_gate)
        {
            if (!_entries.TryGetValue(key, out var value))
            {
                _entries.Add(key, value = create(key));
            }

            return value;
        }
    }

    public TValue? Find(ReadOnlySpan<char> key)
    {
        lock (_gate)
        {
            return _byChars.TryGetValue(key, out var value) ? value : null;
        }
    }

    public bool TryRemove(string key, [NotNullWhen(true)] out TValue? value)
    {
        lock (_gate)
        {
            if (!_entries.Remove(key, out value))
            {
                return false;
            }

            if (_entries.Capacity > MinTrimmed && _entries.Count < _entries.Capacity / 4)
            {
                _entries.TrimExcess(_entries.Count * 2);
            }

            return true;
        }
    }

    public string[] Keys()
    {
        lock (_gate)
        {
            return [.. _entries.Keys];
        }
    }
}
