using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EdgeInteract.SignalR.Tests.Hosting;

/// <summary>The golden files of the wire protocol.</summary>
internal static class Golden
{
    public static byte[] Read(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Golden", name + ".json"));

    public static string Text(string name) => Encoding.UTF8.GetString(Read(name));

    /// <summary>Compares as JSON: every member with its value, none more and none less.</summary>
    public static void ShouldBeGolden(this JsonElement actual, string name) =>
        JsonNode.DeepEquals(JsonNode.Parse(actual.GetRawText()), JsonNode.Parse(Read(name)))
            .ShouldBeTrue($"{name}.json differs from what came:\n{actual.GetRawText()}");
}
