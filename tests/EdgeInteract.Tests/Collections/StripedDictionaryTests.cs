using EdgeInteract.Collections;

namespace EdgeInteract.Tests.Collections;

/// <summary>Every key is its own, however little of it the hash reads.</summary>
public sealed class StripedDictionaryTests
{
    [Fact]
    public void Keys_that_differ_anywhere_in_length_or_in_case_are_different_keys()
    {
        string[] keys =
        [
            "", "a", "A", "ab", "order-12345", "order-123456", "0-order-123456", "1-order-123456", new string('x', 100), new string('x', 101),
            "0198c0de-0000-7000-8000-00000000abcd", "0198C0DE-0000-7000-8000-00000000abcd", "0198c0df-0000-7000-8000-00000000abcd",
        ];
        var dictionary = new StripedDictionary<string>();

        foreach (var key in keys)
        {
            dictionary.TryAdd(key, key).ShouldBeTrue(key);
            dictionary.TryAdd(key, key).ShouldBeFalse(key);
        }

        keys.ShouldAllBe(key => dictionary.Find(key) == key);
        dictionary.Find("b").ShouldBeNull();
        dictionary.Count.ShouldBe(keys.Length);
        foreach (var key in keys)
        {
            dictionary.TryRemove(key, out var removed).ShouldBeTrue(key);
            removed.ShouldBe(key);
        }

        dictionary.Count.ShouldBe(0);
    }
}
