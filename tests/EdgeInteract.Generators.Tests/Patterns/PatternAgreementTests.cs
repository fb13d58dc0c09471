using System.Text.Json;
using System.Text.RegularExpressions;
using EdgeInteract.Generators.Emit.Json;
using EdgeInteract.Generators.Emit.TypeScript;
using EdgeInteract.Generators.Reading;
using EdgeInteract.Generators.Tests.Harness;
using NJsonSchema;
using Xunit.Abstractions;

namespace EdgeInteract.Generators.Tests.Patterns;

/// <summary>What a pattern matches for .NET as it was written, it matches translated for the reader, for NJsonSchema and for JavaScript.</summary>
public sealed class PatternAgreementTests(ITestOutputHelper output)
{
    private const int Seed = 20_260_122;
    private const int Patterns = 1_500;
    private const int TextsPerPattern = 12;

    private const string Judge = """
        import { readFileSync } from "node:fs";
        const cases = JSON.parse(readFileSync(process.argv[2], "utf8"));
        console.log(JSON.stringify(cases.map(({ pattern, texts }) => {
          const expression = pattern.startsWith("/") ? (0, eval)(pattern) : new RegExp(pattern, "u");
          return texts.map((text) => expression.test(text));
        })));
        """;

    [Fact]
    public async Task Everybody_matches_alike()
    {
        output.WriteLine($"seed {Seed}");
        var random = new RandomPattern(new Random(Seed));
        var cases = new List<(string Pattern, string Translated, string[] Texts, bool[] Verdicts)>();
        var (refused, matched) = (0, 0);
        while (cases.Count < Patterns)
        {
            var pattern = random.Next();
            if (PatternDialect.Translate(pattern, out var refusal) is not { } translated)
            {
                refusal.ShouldNotBeNull().Construct.ShouldBe("a class that no character is in", pattern);
                refused++;
                continue;
            }

            var written = new Regex($@"\A(?:{pattern})\z", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));
            var emitted = new Regex(DotNetPattern.Of(translated), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
            string[] texts = [.. Enumerable.Range(0, TextsPerPattern).Select(_ => random.Text())];
            var schema = await JsonSchema.FromJsonAsync(JsonSerializer.Serialize(new { type = "string", pattern = $"^(?:{translated})$(?!\\n)" }));
            foreach (var text in texts)
            {
                var isMatch = written.IsMatch(text);
                matched += isMatch ? 1 : 0;
                emitted.IsMatch(text).ShouldBe(isMatch, $"reader: {Show(pattern, translated, text)}");
                (schema.Validate(JsonSerializer.Serialize(text)).Count == 0).ShouldBe(isMatch, $"NJsonSchema: {Show(pattern, translated, text)}");
            }

            string[] all = [.. texts, random.WideText(), random.WideText(), random.WideText()];
            cases.Add((pattern, translated, all, [.. all.Select(text => emitted.IsMatch(text))]));
        }

        var verdicts = await JudgeAsync(cases.SelectMany(static item => new[] { $"^(?:{item.Translated})$", PatternLiteral.Of(item.Translated) }.Select(pattern => new { pattern, texts = item.Texts })));
        for (var i = 0; i < cases.Count; i++)
        {
            for (var j = 0; j < cases[i].Texts.Length; j++)
            {
                verdicts[2 * i][j].ShouldBe(cases[i].Verdicts[j], $"JavaScript: {Show(cases[i].Pattern, cases[i].Translated, cases[i].Texts[j])}");
                verdicts[(2 * i) + 1][j].ShouldBe(cases[i].Verdicts[j], $"guard: {Show(cases[i].Pattern, cases[i].Translated, PatternLiteral.Of(cases[i].Translated), cases[i].Texts[j])}");
            }
        }

        output.WriteLine($"{matched} of {Patterns * TextsPerPattern} texts match; {refused} patterns refused");
        matched.ShouldBeGreaterThan(Patterns / 2);
        refused.ShouldBeLessThan(Patterns / 10);
    }

    private static async Task<bool[][]> JudgeAsync(IEnumerable<object> cases)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "patterns");
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "judge.mjs"), Judge);
        await File.WriteAllTextAsync(Path.Combine(folder, "cases.json"), JsonSerializer.Serialize(cases));
        var (judged, verdicts) = await TypeScriptModules.RunAsync(folder, "node", "judge.mjs", "cases.json");
        judged.ShouldBe(0, verdicts);
        return JsonSerializer.Deserialize<bool[][]>(verdicts)!;
    }

    private static string Show(params string[] texts) => string.Join(" ; ", texts.Select(static text => JsonSerializer.Serialize(text)));
}
