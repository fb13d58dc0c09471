using System.Text.Json;
using System.Text.Json.Nodes;

namespace EdgeInteract.Contracts.Tool;

/// <summary>The schemas of a contract as files: <c>acme/leave-approval</c> gives <c>acme.leave-approval.payload.json</c> and <c>….response.json</c>.</summary>
internal static class SchemaFiles
{
    private static readonly JsonSerializerOptions s_indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static IEnumerable<OutputFile> Render(IEnumerable<ExportedContract> contracts, string folder) => contracts.SelectMany(contract =>
    {
        var name = contract.Type.Replace('/', '.');
        return new[]
        {
            new OutputFile(Path.Combine(folder, $"{name}.payload.json"), Indent(contract.PayloadSchema)),
            new OutputFile(Path.Combine(folder, $"{name}.response.json"), Indent(contract.ResponseSchema)),
        };
    });

    private static string Indent(string json) => JsonNode.Parse(json)!.ToJsonString(s_indented) + "\n";
}
