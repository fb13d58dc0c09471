using System.Text;
using EdgeInteract.Contracts;
using EdgeInteract.Generators.Tests.Harness;
using NJsonSchema;

namespace EdgeInteract.Generators.Tests;

/// <summary>A record that takes every outcome that no other one names.</summary>
public sealed class CatchAllOutcomeTests
{
    private static readonly GeneratorRun s_run = GeneratorRun.Of(Declarations.Survey, """
        using Acme.Hr;

        public static class Use
        {
            public static string Match(Survey.Outcome outcome) =>
                outcome.Match(answered: _ => "answered", other: other => $"{other.Name}: {other.Comment}", skipped: _ => "skipped");

            public static string Switch(Survey.Outcome outcome)
            {
                var text = "";
                outcome.Switch(_ => text = "answered", other => text = $"{other.Name}: {other.Comment}", _ => text = "skipped");
                return text;
            }
        }
        """);

    private static readonly InteractionContract s_contract = s_run.Contract("Acme.Hr.SurveyContract");

    public static TheoryData<string, string, bool> Answers => new()
    {
        { "answered", "{\"fields\":{}}", true },
        { "answered", "{\"comment\":\"x\"}", false },
        { "answered", "null", false },
        { "skipped", "null", true },
        { "skipped", "{\"comment\":\"x\"}", false },
        { "later", "{}", true },
        { "later", "null", true },
        { "later", "{\"comment\":\"x\"}", true },
        { "later", "{\"comment\":\"too long for it\"}", false },
        { "later", "{\"name\":\"x\"}", false },
        { "later", "{\"fields\":{}}", false },
        { "Skipped", "{}", true },
        { " skipped", "{}", true },
        { "", "{}", false },
        { new string('x', 50), "{}", true },
        { new string('x', 51), "{}", false },
        { string.Concat(Enumerable.Repeat("é", 50)), "{}", true },
    };

    [Fact]
    public void Any_other_outcome_becomes_its_record_and_is_named_by_it()
    {
        var other = s_contract.AcceptAnswer("later", "{\"comment\":\"soon\"}");

        s_contract.GetOutcomeName(other).ShouldBe("later");
        foreach (var method in new[] { "Match", "Switch" })
        {
            s_run.Assembly.GetType("Use")!.GetMethod(method)!.Invoke(null, [other]).ShouldBe("later: soon");
        }

        using var stream = new MemoryStream();
        using (var writer = new System.Text.Json.Utf8JsonWriter(stream))
        {
            s_contract.WriteOutcome(writer, other);
        }

        Encoding.UTF8.GetString(stream.ToArray()).ShouldBe("{\"comment\":\"soon\"}");
    }

    [Fact]
    public void A_declared_outcome_stays_what_it_is() =>
        s_run.Assembly.GetType("Use")!.GetMethod("Match")!.Invoke(null, [s_contract.AcceptAnswer("skipped", "")]).ShouldBe("skipped");

    [Fact]
    public void Only_declared_outcomes_are_listed() => s_contract.Outcomes.ShouldBe(["answered", "skipped"]);

    [Fact]
    public void The_length_of_an_outcome_is_checked()
    {
        s_contract.RefuseAnswer("", "{}").ShouldBe(["/outcome minLength: must have 1 to 50 characters, has 0"]);
        s_contract.RefuseAnswer(new string('x', 51), "{}").ShouldBe(["/outcome maxLength: must have 1 to 50 characters, has 51"]);
        s_contract.AcceptAnswer(string.Concat(Enumerable.Repeat("😀", 50)), "{}");
    }

    [Fact]
    public void Generator_and_reader_have_the_same_limit() => Shapes.OutcomeShape.MaxNameLength.ShouldBe(InteractionLimits.MaxOutcomeLength);

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Reader_and_schema_judge_an_answer_alike(string outcome, string data, bool isRight)
    {
        var schema = await JsonSchema.FromJsonAsync(s_contract.ResponseSchema);
        var errors = new InteractionErrorList();

        s_contract.ReadOutcome(outcome, Encoding.UTF8.GetBytes(data), errors);

        (errors.Count == 0).ShouldBe(isRight, string.Join('\n', errors));
        (schema.Validate(Answer(outcome, data)).Count == 0).ShouldBe(isRight);
    }

    [Fact]
    public async Task The_guard_judges_an_answer_alike()
    {
        var answers = Answers.Select(row => ((string)row[0], (string)row[1], (bool)row[2])).ToArray();

        var (problems, verdicts) = await TypeScriptModules.JudgeAsync(
            "survey", [s_run.Export("acme/survey")], [.. answers.Select(answer => new GuardedDocument("acme-hr.js", "isSurveyResponse", Answer(answer.Item1, answer.Item2)))]);

        problems.ShouldBeEmpty();
        verdicts.ShouldBe(answers.Select(answer => answer.Item3));
    }

    [Fact]
    public void A_named_outcome_of_the_same_shape_has_another_fingerprint()
    {
        const string with = """[Interaction("a/b")] public partial record Ask { [Outcome("ok")] public partial record Ok; [CatchAllOutcome] public partial record Rest(string Name); }""";
        const string without = """[Interaction("a/b")] public partial record Ask { [Outcome("ok")] public partial record Ok; }""";

        Fingerprint(with).ShouldNotBe(Fingerprint(without));
    }

    private static string Fingerprint(string source) => GeneratorRun.Of(source).Contract("AskContract").Fingerprint;

    private static string Answer(string outcome, string data) => $$"""{"outcome":"{{outcome}}","data":{{data}}}""";
}
