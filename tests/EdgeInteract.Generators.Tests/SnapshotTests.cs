using EdgeInteract.Generators.Tests.Harness;

namespace EdgeInteract.Generators.Tests;

public sealed class SnapshotTests
{
    private static readonly GeneratorRun s_leave = GeneratorRun.Of(Declarations.Leave);
    private static readonly GeneratorRun s_survey = GeneratorRun.Of(Declarations.Survey);
    private static readonly GeneratorRun s_shapes = GeneratorRun.Of(Declarations.Shapes);

    [Fact]
    public void Leave_contract() => Types(s_leave.Source("Acme.Hr.LeaveApproval.g.cs")).ShouldMatchSnapshot("cs");

    [Fact]
    public void Leave_client() => s_leave.Source("Acme.Hr.Approvals.Client.g.cs").ShouldMatchSnapshot("cs");

    [Fact]
    public void Leave_registration() => s_leave.Source("InteractionRegistration.g.cs").ShouldMatchSnapshot("cs");

    [Fact]
    public void Leave_TypeScript() => s_leave.Export("acme/leave-approval").TypeScript.ShouldMatchSnapshot("ts");

    [Fact]
    public void Leave_schemas() => Schemas(s_leave, "acme/leave-approval").ShouldMatchSnapshot("json");

    [Fact]
    public void Shapes_TypeScript() => s_shapes.Export("acme/shapes").TypeScript.ShouldMatchSnapshot("ts");

    [Fact]
    public void Shapes_schemas() => Schemas(s_shapes, "acme/shapes").ShouldMatchSnapshot("json");

    [Fact]
    public void Survey_contract() => Types(s_survey.Source("Acme.Hr.Survey.g.cs")).ShouldMatchSnapshot("cs");

    [Fact]
    public void Survey_client() => s_survey.Source("Acme.Hr.Surveys.Client.g.cs").ShouldMatchSnapshot("cs");

    [Fact]
    public void Survey_TypeScript() => s_survey.Export("acme/survey").TypeScript.ShouldMatchSnapshot("ts");

    [Fact]
    public void Survey_schemas() => Schemas(s_survey, "acme/survey").ShouldMatchSnapshot("json");

    // Without what is exported, which has snapshots of its own.
    private static string Types(string source) => source[source.IndexOf("namespace ", StringComparison.Ordinal)..];

    private static string Schemas(GeneratorRun run, string type)
    {
        var export = run.Export(type);
        var indented = new System.Text.Json.JsonSerializerOptions
        {
            WriteIndented = true,
            NewLine = "\n",
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        return System.Text.Json.Nodes.JsonNode.Parse($"[{export.PayloadSchema},{export.ResponseSchema}]")!.ToJsonString(indented) + "\n";
    }
}
