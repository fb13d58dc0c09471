using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace EdgeInteract.Tests.Fuzzing;

/// <summary>A dictionary that keeps none of the promises of one: it throws, lies about its size, repeats its keys and changes while it is read.</summary>
internal sealed class OddMetadata(OddMetadata.Fault fault) : IDictionary<string, string>
{
    private int _reads;

    public enum Fault
    {
        ThrowsWhenEnumerated,
        ThrowsInTheMiddle,
        ThrowsWhenCounted,
        HasNegativeCount,
        HasHugeCount,
        RepeatsItsKeys,
        HasNullKey,
        HasNullValue,
        GrowsWithEveryRead,
        GivesNoEnumerator,
        ThrowsAnInteractionException,
    }

    public int Count => fault switch
    {
        Fault.ThrowsWhenCounted => throw new NotSupportedException("No count."),
        Fault.HasNegativeCount => -1,
        Fault.HasHugeCount => int.MaxValue,
        _ => 2,
    };

    public bool IsReadOnly => true;

    public ICollection<string> Keys => [.. this.Select(entry => entry.Key)];

    public ICollection<string> Values => [.. this.Select(entry => entry.Value)];

    public string this[string key]
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => fault switch
    {
        Fault.ThrowsWhenEnumerated => throw new InvalidOperationException("No enumerator."),
        Fault.ThrowsAnInteractionException => throw new InteractionNotFoundException("some-id"),
        Fault.GivesNoEnumerator => null!,
        _ => Enumerate(),
    };

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public void Add(string key, string value) => throw new NotSupportedException();

    public void Add(KeyValuePair<string, string> item) => throw new NotSupportedException();

    public void Clear() => throw new NotSupportedException();

    public bool Contains(KeyValuePair<string, string> item) => false;

    public bool ContainsKey(string key) => false;

    public void CopyTo(KeyValuePair<string, string>[] array, int arrayIndex) => throw new NotSupportedException();

    public bool Remove(string key) => throw new NotSupportedException();

    public bool Remove(KeyValuePair<string, string> item) => throw new NotSupportedException();

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value) => throw new NotSupportedException();

    private IEnumerator<KeyValuePair<string, string>> Enumerate()
    {
        yield return new("first", "value");
        switch (fault)
        {
            case Fault.ThrowsInTheMiddle:
                throw new IOException("Gone.");
            case Fault.RepeatsItsKeys:
                yield return new("first", "other");
                break;
            case Fault.HasNullKey:
                yield return new(null!, "value");
                break;
            case Fault.HasNullValue:
                yield return new("second", null!);
                break;
            case Fault.GrowsWithEveryRead:
                for (var index = ++_reads * 30; index > 0; index--)
                {
                    yield return new($"key-{index}", "value");
                }

                break;
            default:
                yield return new("second", "value");
                break;
        }
    }
}
