using System.Text;
using EdgeInteract.Generators.Naming;

namespace EdgeInteract.Generators.Emit.Schema;

/// <summary>A JSON object that is being written: members in the order in which they are added.</summary>
internal sealed class SchemaNode
{
    private readonly StringBuilder _text = new("{");

    public bool IsEmpty => _text.Length == 1;

    /// <summary>Adds a member whose value is JSON already.</summary>
    public SchemaNode Add(string name, string json)
    {
        _text.Append(_text.Length > 1 ? "," : "").Append(Literals.Quote(name)).Append(':').Append(json);
        return this;
    }

    public SchemaNode AddText(string name, string? text) => text is null ? this : Add(name, Literals.Quote(text));

    public static string Array(IEnumerable<string> items) => $"[{string.Join(",", items)}]";

    public override string ToString() => _text.ToString() + "}";
}
