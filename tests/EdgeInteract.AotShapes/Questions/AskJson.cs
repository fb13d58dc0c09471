using System.Text.Json;
using System.Text.Json.Nodes;

namespace EdgeInteract.AotShapes.Questions;

/// <summary>Every type that holds JSON which nobody looks into, and an outcome that nobody declared.</summary>
[Interaction("aot/json", Client = "Shapes")]
public sealed partial record AskJson(Json Given)
{
    [Outcome("same")]
    public sealed partial record Same(Json Given);

    [CatchAllOutcome]
    public sealed partial record Other(string Name, Json Given);
}

public sealed record Json(JsonElement Element, JsonDocument Document, JsonNode Node, JsonObject Object, JsonArray Array, object Any, object? Maybe, List<object?> All, Dictionary<string, JsonNode?> Named);
