namespace EdgeInteract.JsonSchema;

/// <summary>The schemas that were used last, by their text.</summary>
internal sealed class SchemaCache
{
    /// <summary>How many are kept.</summary>
    public const int Capacity = 128;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<(string Text, ReadSchema Schema)>> _byText = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Text, ReadSchema Schema)> _byUse = new();

    public ReadSchema? Find(string text)
    {
        lock (_lock)
        {
            if (!_byText.TryGetValue(text, out var node))
            {
                return null;
            }

            _byUse.Remove(node);
            _byUse.AddFirst(node);
            return node.Value.Schema;
        }
    }

    public void Keep(string text, ReadSchema schema)
    {
        lock (_lock)
        {
            if (_byText.ContainsKey(text))
            {
                return;
            }

            _byText.Add(text, _byUse.AddFirst((text, schema)));
            if (_byText.Count > Capacity && _byUse.Last is { } oldest)
            {
                _byText.Remove(oldest.Value.Text);
                _byUse.RemoveLast();
            }
        }
    }
}
