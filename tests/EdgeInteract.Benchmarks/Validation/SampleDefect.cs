using System.Text;
using System.Text.Json.Nodes;

namespace EdgeInteract.Benchmarks.Validation;

/// <summary>One thing that is wrong with a document.</summary>
/// <param name="Description">What it is.</param>
/// <param name="Change">Makes it so.</param>
internal sealed record SampleDefect(string Description, Action<JsonObject> Change)
{
    public byte[] Apply(byte[] utf8Json)
    {
        var root = JsonNode.Parse(utf8Json)!.AsObject();
        Change(root);
        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }
}
