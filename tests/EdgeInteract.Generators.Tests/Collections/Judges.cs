using System.Collections;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using EdgeInteract.Contracts;
using EdgeInteract.Generators.Tests.Harness;
using NJsonSchema;

namespace EdgeInteract.Generators.Tests.Collections;

/// <summary>Everybody who judges a document of a contract: the reader, the schema by two libraries, and the guard. And System.Text.Json, for what they accept.</summary>
/// <param name="source">The declaration, in the namespace <c>Acme.Judged</c>, of the record <c>Judged</c> with the key <c>acme/judged</c>.</param>
internal sealed class Judges(string source)
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web)
    {
        NumberHandling = JsonNumberHandling.Strict,
        Converters = { new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false) },
    };

    private readonly GeneratorRun _run = GeneratorRun.Of(source);

    public InteractionContract Contract => _run.Contract("Acme.Judged.JudgedContract");

    /// <summary>Holds that all judge alike, and that what they accept is the same value for System.Text.Json.</summary>
    public async Task ShouldAgreeAsync(string name, IReadOnlyList<(string Document, bool IsRight)> documents)
    {
        var texts = documents.Select(static document => document.Document).ToArray();
        var schema = await JsonSchema.FromJsonAsync(Contract.PayloadSchema);
        var ajv = await AjvSchemas.JudgeAsync(name, Contract.PayloadSchema, texts);
        var (problems, guarded) = await TypeScriptModules.JudgeAsync(
            name, [_run.Export("acme/judged")], [.. texts.Select(static text => new GuardedDocument("acme-judged.js", "isJudged", text))]);
        problems.ShouldBeEmpty();
        for (var i = 0; i < documents.Count; i++)
        {
            var (text, isRight) = documents[i];
            var errors = new InteractionErrorList();
            var payload = Contract.ReadPayload(Encoding.UTF8.GetBytes(text), errors);
            Contract.ShouldCheckAlike(Encoding.UTF8.GetBytes(text), errors);
            (errors.Count == 0, schema.Validate(text).Count == 0, ajv[0][i], ajv[1][i], guarded[i]).ShouldBe(
                (isRight, isRight, isRight, isRight, isRight), $"reader, NJsonSchema, ajv (07, 2020-12), guard: {text}\n{string.Join('\n', errors)}\n{Contract.PayloadSchema}");
            if (payload is not null)
            {
                ShouldBeTheSameElsewhere(payload, text);
            }
        }
    }

    private void ShouldBeTheSameElsewhere(object payload, string text)
    {
        var type = payload.GetType();
        var peer = JsonSerializer.Deserialize(text, type, s_options)!;
        JsonSerializer.Serialize(payload, type, s_options).ShouldBe(JsonSerializer.Serialize(peer, type, s_options), text);
        foreach (var property in type.GetProperties().Where(static property => property.GetIndexParameters().Length == 0))
        {
            var (ours, theirs) = (property.GetValue(payload), property.GetValue(peer));
            if (ours is not JsonNode)
            {
                ours?.GetType().ShouldBe(theirs?.GetType(), property.Name);
            }


            (ours as IEnumerable)?.Cast<object?>().Count().ShouldBe(((IEnumerable)theirs!).Cast<object?>().Count(), property.Name);
        }

        var written = Contract.Write(payload);
        Contract.Write(Contract.Accept(written)).ShouldBe(written);
        JsonSerializer.Serialize(JsonSerializer.Deserialize(written, type, s_options), type, s_options).ShouldBe(JsonSerializer.Serialize(peer, type, s_options), written);
    }
}
