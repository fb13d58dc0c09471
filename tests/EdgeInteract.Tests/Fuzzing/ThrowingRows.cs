using System.Collections;

namespace EdgeInteract.Tests.Fuzzing;

/// <summary>A list in a payload that is of no use when it is needed.</summary>
internal sealed class ThrowingRows : IReadOnlyList<IReadOnlyList<int>>
{
    public int Count => 2;

    public IReadOnlyList<int> this[int index] => throw new TimeoutException("The rows are away.");

    public IEnumerator<IReadOnlyList<int>> GetEnumerator() => throw new TimeoutException("The rows are away.");

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
