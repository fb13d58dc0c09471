using System.Text;
using EdgeInteract.Generators.Naming;

namespace EdgeInteract.Generators.Emit.Schema;

/// <summary>A JSON object that is being put together: members in the order in which they are added. It is written once, with all that is within it.</summary>
internal sealed class SchemaNode
{
    private const int UsualLength = 2_048;

    private readonly List<Member> _members = [];

    public bool IsEmpty => _members.Count == 0;

    /// <summary>Adds a member whose value is JSON already.</summary>
    public SchemaNode Add(string name, string json) => Add(new Member(name, json, Node: null, Nodes: null));

    public SchemaNode Add(string name, SchemaNode node) => Add(new Member(name, Json: null, node, Nodes: null));

    /// <summary>Adds a member whose value is an array of objects.</summary>
    public SchemaNode Add(string name, params IEnumerable<SchemaNode> nodes) => Add(new Member(name, Json: null, Node: null, [.. nodes]));

    public SchemaNode AddText(string name, string? text) => text is null ? this : Add(name, Literals.Quote(text));

    public static string Array(IEnumerable<string> items) => $"[{string.Join(",", items)}]";

    public override string ToString()
    {
        var text = new StringBuilder(UsualLength);
        AppendTo(text);
        return text.ToString();
    }

    private SchemaNode Add(Member member)
    {
        _members.Add(member);
        return this;
    }

    private void AppendTo(StringBuilder text)
    {
        text.Append('{');
        foreach (var member in _members)
        {
            Literals.AppendQuoted(text.Length > 0 && text[text.Length - 1] != '{' ? text.Append(',') : text, member.Name);
            text.Append(':');
            member.AppendTo(text);
        }

        text.Append('}');
    }

    private readonly record struct Member(string Name, string? Json, SchemaNode? Node, SchemaNode[]? Nodes)
    {
        public void AppendTo(StringBuilder text)
        {
            if (Nodes is null)
            {
                text.Append(Json);
                Node?.AppendTo(text);
                return;
            }

            text.Append('[');
            for (var i = 0; i < Nodes.Length; i++)
            {
                Nodes[i].AppendTo(i == 0 ? text : text.Append(','));
            }

            text.Append(']');
        }
    }
}
