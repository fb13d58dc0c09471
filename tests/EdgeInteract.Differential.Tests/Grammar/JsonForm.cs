using System.Collections.Immutable;

namespace EdgeInteract.Differential.Tests.Grammar;

/// <summary>A type that holds JSON which nobody looks into.</summary>
/// <param name="CSharp">Its name in the source.</param>
/// <param name="Holds">What it takes.</param>
/// <param name="Empty">One to begin with, in C#, where there is one that is JSON.</param>
internal sealed record JsonForm(string CSharp, JsonForm.Content Holds, string? Empty = null)
{
    internal enum Content
    {
        /// <summary>Null is one of its values.</summary>
        Anything,
        Present,
        Object,
        Array,
    }

    public static JsonForm Element { get; } = new("JsonElement", Content.Anything);

    public static ImmutableArray<JsonForm> All { get; } =
    [
        Element,
        new("JsonDocument", Content.Anything),
        new("object", Content.Present),
        new("System.Text.Json.Nodes.JsonNode", Content.Present),
        new("System.Text.Json.Nodes.JsonObject", Content.Object, "new()"),
        new("System.Text.Json.Nodes.JsonArray", Content.Array, "new()"),
    ];
}
