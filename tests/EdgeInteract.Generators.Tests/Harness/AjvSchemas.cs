using System.Text.Json;
using EdgeInteract.TestShared;

namespace EdgeInteract.Generators.Tests.Harness;

/// <summary>Judges documents by a schema with ajv, in its strict mode, read as draft-07 and as 2020-12.</summary>
internal static class AjvSchemas
{
    private const string Judge = """
        import { readFileSync } from "node:fs";
        import { createRequire } from "node:module";
        const [input, root] = process.argv.slice(2);
        const require = createRequire(root + "/package.json");
        const formats = require("ajv-formats").default;
        const { schema, documents } = JSON.parse(readFileSync(input, "utf8"));
        const verdicts = ["ajv", "ajv/dist/2020"].map((draft) => {
          const ajv = new (require(draft).default)({ strict: true, strictTypes: true, strictRequired: true, validateFormats: true });
          formats(ajv);
          const validate = ajv.compile(JSON.parse(schema));
          return documents.map((document) => validate(JSON.parse(document)));
        });
        console.log(JSON.stringify(verdicts));
        """;

    /// <returns>The verdicts of draft-07 and those of 2020-12.</returns>
    public static async Task<bool[][]> JudgeAsync(string name, string schema, IEnumerable<string> documents)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "ajv", name);
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "judge.mjs"), Judge);
        await File.WriteAllTextAsync(Path.Combine(folder, "input.json"), JsonSerializer.Serialize(new { schema, documents }));
        var (judged, verdicts) = await TypeScriptModules.RunAsync(folder, "node", "judge.mjs", "input.json", RepositoryRoot.Folder);
        judged.ShouldBe(0, verdicts);
        return JsonSerializer.Deserialize<bool[][]>(verdicts)!;
    }
}
