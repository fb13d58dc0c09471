using EdgeInteract.Contracts;
using EdgeInteract.Generators.Tests.Harness;

namespace EdgeInteract.Generators.Tests;

/// <summary>The TypeScript compiles as strictly as the repository's own, and its guards judge as the reader does.</summary>
public sealed class TypeScriptTests
{
    [Fact]
    public async Task Awkward_names_and_texts_compile_and_guards_look_at_own_members_alone()
    {
        var run = GeneratorRun.Of(Declarations.Awkward);
        string[] documents =
        [
            "{}",
            """{"__proto__":{},"constructor":1,"toString":"x","valueOf":[1]}""",
            """{"__proto__":1}""",
            """{"constructor":"x"}""",
            """{"constructor":null,"__proto__":{"isPrototypeOf":"x"}}""",
            """{"__proto__":{"other":"x"}}""",
            """{"valueOf":["x"]}""",
            """{"hasOwnProperty":1}""",
            """{"it's \"a\" \\ name\n":false,"":false,"1st":false,"ünïcode-😀":false}""",
            """{"":null}""",
            """{"pattern":"\\//12}{-"}""",
            """{"pattern":"\\//12}{`"}""",
            """{"two":"😀😀"}""",
            """{"two":"😀😀😀"}""",
            """{"letter":"\u2028"}""",
            """{"letter":"😀"}""",
            """{"letter":"😁"}""",
            """{"digit":-1}""",
            """{"digit":1}""",
            """{"share":0.1}""",
            """{"share":-0.1}""",
            """{"share":0.11}""",
            """{"large":1.7976931348623157e308}""",
            """{"large":-1}""",
            """{"exact":79228162514264337593543950335}""",
            """{"exact":1e30}""",
            """{"exact":-0.11}""",
            """{"grid":[null,[null,"None"],["a \"b\" \\ */ \u2028!"]]}""",
            """{"grid":[["Odd"]]}""",
        ];
        string[] required = ["{}", """{"__proto__":{}}""", """{"toString":"x"}""", """{"__proto__":{},"toString":"x"}"""];
        var record = run.Contract("Acme.Awkward.RecordContract");
        var required2 = run.Contract("Acme.Required.classContract");

        var (problems, verdicts) = await TypeScriptModules.JudgeAsync(
            "awkward",
            [run.Export("acme/awkward"), run.Export("acme/required")],
            [
                .. documents.Select(document => new GuardedDocument("acme-awkward.js", "isRecord2", document)),
                .. required.Select(document => new GuardedDocument("acme-required.js", "isclass2", document)),
                new GuardedDocument("acme-awkward.js", "isRecordResponse", """{"outcome":"none"}"""),
                new GuardedDocument("acme-awkward.js", "isRecordResponse", """{"outcome":"it's \"ok\" \\ */","data":{"hasOwnProperty":"x"}}"""),
                new GuardedDocument("acme-awkward.js", "isRecordResponse", """{"outcome":"it's \"ok\" \\ */","data":{}}"""),
            ]);

        problems.ShouldBeEmpty();
        Agree(record, documents, verdicts);
        Agree(required2, required, verdicts[documents.Length..]);
        verdicts[^3..].ShouldBe([true, true, false]);
    }

    private static void Agree(InteractionContract contract, string[] documents, bool[] verdicts)
    {
        for (var i = 0; i < documents.Length; i++)
        {
            var errors = new InteractionErrorList();
            contract.ReadPayload(System.Text.Encoding.UTF8.GetBytes(documents[i]), errors);
            verdicts[i].ShouldBe(errors.Count == 0, $"{documents[i]}: {string.Join("; ", errors)}");
        }
    }
}
