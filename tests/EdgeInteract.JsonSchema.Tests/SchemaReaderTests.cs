using System.Text;
using EdgeInteract.Forms;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.JsonSchema.Tests;

public sealed class SchemaReaderTests : IDisposable
{
    private const string Schema = """
        {
          "type": "object",
          "properties": {
            "name": { "type": "string", "minLength": 2, "maxLength": 5 },
            "code": { "type": "string", "pattern": "^[a-z]+$" },
            "age": { "type": "integer", "minimum": 18, "maximum": 99 },
            "share": { "type": "number", "minimum": 0, "exclusiveMaximum": 1 },
            "agreed": { "type": "boolean", "enum": [true] },
            "colour": { "type": "string", "enum": ["red", "green"] },
            "day": { "type": "string", "format": "date" },
            "mail": { "type": ["string", "null"], "format": "email" },
            "tags": { "type": "array", "items": { "type": "string" }, "minItems": 1, "maxItems": 2, "uniqueItems": true },
            "address": { "$ref": "#/definitions/address" },
            "addresses": { "type": "array", "items": { "$ref": "#/definitions/address" } },
            "a.b": { "type": "object", "properties": { "c/d~e": { "type": "integer" } } },
            "a": { "type": "object", "properties": { "b": { "type": "object", "properties": { "c/d~e": { "type": "integer" } } } } },
            "either": { "anyOf": [{ "type": "string" }, { "type": "integer" }] },
            "one": { "oneOf": [{ "type": "string" }, { "type": "string", "maxLength": 3 }] },
            "other": { "not": { "type": "string" } },
            "any": {}
          },
          "required": ["name"],
          "additionalProperties": false,
          "definitions": {
            "address": { "type": "object", "properties": { "city": { "type": "string", "minLength": 1 } }, "required": ["city"] }
          }
        }
        """;

    private readonly ServiceProvider _services;

    public SchemaReaderTests()
    {
        var services = new ServiceCollection();
        services.AddEdgeInteract().AddFormSchemas<NoForms>();
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
    }

    private IJsonSchemaReader Reader => _services.GetRequiredService<IJsonSchemaReader>();

    public void Dispose() => _services.Dispose();

    [Theory]
    [InlineData("""{"name":"Anna"}""")]
    [InlineData("""{"name":"Anna","code":"ab","age":18,"share":0.5,"agreed":true,"colour":"red","day":"2026-02-28","mail":null,"tags":["a"],"address":{"city":"x"}}""")]
    [InlineData("""{"name":"Anna","a.b":{"c/d~e":1},"a":{"b":{"c/d~e":1}},"either":1,"one":"long","other":1,"any":{"x":[null]}}""")]
    public async Task What_fits_is_accepted(string document) => (await JudgeAsync(document)).ShouldBeEmpty();

    [Theory]
    [InlineData("""{}""", "/name required: is required")]
    [InlineData("""{"name":1}""", "/name type: must be a string")]
    [InlineData("""{"name":"A"}""", "/name minLength: must have at least 2 characters")]
    [InlineData("""{"name":"Annabel"}""", "/name maxLength: must have at most 5 characters")]
    [InlineData("""{"name":"Anna","code":"A"}""", "/code pattern: must match ^[a-z]+$")]
    [InlineData("""{"name":"Anna","age":17}""", "/age minimum: must be at least 18")]
    [InlineData("""{"name":"Anna","age":100}""", "/age maximum: must be at most 99")]
    [InlineData("""{"name":"Anna","age":18.5}""", "/age type: must be an integer")]
    [InlineData("""{"name":"Anna","age":"18"}""", "/age type: must be an integer")]
    [InlineData("""{"name":"Anna","share":-1}""", "/share minimum: must be at least 0")]
    [InlineData("""{"name":"Anna","share":1}""", "/share maximum: must be less than 1")]
    [InlineData("""{"name":"Anna","agreed":false}""", "/agreed enum: must be one of the values that the schema lists")]
    [InlineData("""{"name":"Anna","colour":"blue"}""", "/colour enum: must be one of the values that the schema lists")]
    [InlineData("""{"name":"Anna","day":"2026-02-30"}""", "/day format: must be a date (format date)")]
    [InlineData("""{"name":"Anna","tags":[]}""", "/tags minItems: must have at least 1 items")]
    [InlineData("""{"name":"Anna","tags":["a","b","c"]}""", "/tags maxItems: must have at most 2 items")]
    [InlineData("""{"name":"Anna","tags":["a","a"]}""", "/tags uniqueItems: must have no item twice")]
    [InlineData("""{"name":"Anna","tags":["a",1]}""", "/tags/1 type: must be a string")]
    [InlineData("""{"name":"Anna","address":{}}""", "/address/city required: is required")]
    [InlineData("""{"name":"Anna","address":{"city":""}}""", "/address/city minLength: must have at least 1 characters")]
    [InlineData("""{"name":"Anna","addresses":[{"city":"x"},{"city":1}]}""", "/addresses/1/city type: must be a string")]
    [InlineData("""{"name":"Anna","a.b":{"c/d~e":"x"},"a":{"b":{"c/d~e":1}}}""", "/a.b/c~1d~0e type: must be an integer")]
    [InlineData("""{"name":"Anna","a.b":{"c/d~e":1},"a":{"b":{"c/d~e":"x"}}}""", "/a/b/c~1d~0e type: must be an integer")]
    [InlineData("""{"name":"Anna","either":true}""", "/either anyOf: must fit at least one of the alternatives of the schema")]
    [InlineData("""{"name":"Anna","one":"abc"}""", "/one oneOf: must fit exactly one of the alternatives of the schema")]
    [InlineData("""{"name":"Anna","other":"abc"}""", "/other not: must not be what the schema excludes")]
    [InlineData("""{"name":"Anna","unknown":1}""", "/unknown additionalProperties: is not a member of this object")]
    public async Task What_does_not_fit_is_named_by_its_place(string document, string error) => (await JudgeAsync(document)).ShouldBe([error]);

    [Fact]
    public async Task What_is_no_object_is_said_of_the_document() => (await JudgeAsync("[]")).ShouldContain(" type: must be an object");

    [Theory]
    [InlineData("""{"type":"integer"}""", "1.0", false)]
    [InlineData("""{"type":"string","maxLength":1}""", "\"😀\"", false)]
    [InlineData("""{"type":"string","pattern":"^a$"}""", "\"a\\n\"", true)]
    [InlineData("""{"type":"string","format":"date-time"}""", "\"2026-01-31T09:30:00\"", true)]
    public async Task What_is_judged_otherwise_than_JSON_Schema_says_is_known(string schema, string document, bool isAccepted)
    {
        var errors = new InteractionErrorList();
        (await Reader.ReadAsync(schema, default)).Validate(Encoding.UTF8.GetBytes(document), errors);

        (errors.Count == 0).ShouldBe(isAccepted);
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_said_at_once() =>
        (await JudgeAsync("""{"code":"A","age":1,"tags":[1]}""")).Select(error => error.Split(' ')[0]).Order(StringComparer.Ordinal).ShouldBe(["/age", "/code", "/name", "/tags/0"]);

    [Theory]
    [InlineData("18446744073709551615")]
    [InlineData("-9223372036854775809")]
    [InlineData("1e400")]
    [InlineData("1e-400")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("0.1234567890123456789012345678901234567890")]
    public async Task A_number_of_any_size_is_judged_and_nothing_is_thrown(string number)
    {
        foreach (var member in new[] { "age", "share", "name", "either", "one", "other", "any", "colour", "agreed" })
        {
            await JudgeAsync($$"""{"name":"Anna","{{member}}":{{number}}}""");
        }

        (await JudgeAsync($$"""{"name":"Anna","age":{{number}}}""")).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task An_integer_of_thousands_of_digits_is_an_error_and_not_an_exception() =>
        (await JudgeAsync($$"""{"name":"Anna","age":{{new string('9', 60_000)}}}""")).ShouldNotBeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData("nothing")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"properties\":{\"a\":{\"type\":\"string\",\"pattern\":\"[\"}}}")]
    [InlineData("{\"$ref\":\"#/definitions/missing\"}")]
    [InlineData("{\"$ref\":\"http://localhost:1/schema.json\"}")]
    [InlineData("{\"properties\":{\"a\":{\"$ref\":\"file:///etc/hostname\"}}}")]
    [InlineData("{\"properties\":{\"a\":{\"$ref\":\"other.json\"}}}")]
    public async Task What_is_no_schema_or_leads_out_of_it_is_a_format_error(string schema) =>
        await Should.ThrowAsync<FormatException>(() => Reader.ReadAsync(schema, default).AsTask());

    [Theory]
    [InlineData("const", """{"properties":{"a":{"const":1}}}""")]
    [InlineData("contains", """{"items":{"contains":{"type":"string"}}}""")]
    [InlineData("propertyNames", """{"allOf":[{"propertyNames":{"maxLength":1}}]}""")]
    [InlineData("if", """{"if":{"required":["a"]},"then":{"required":["b"]}}""")]
    [InlineData("dependencies", """{"definitions":{"x":{"dependencies":{"a":["b"]}}}}""")]
    [InlineData("dependentRequired", """{"$defs":{"x":{"dependentRequired":{"a":["b"]}}}}""")]
    [InlineData("prefixItems", """{"items":[{"prefixItems":[]}]}""")]
    [InlineData("unevaluatedProperties", """{"additionalProperties":{"unevaluatedProperties":false}}""")]
    [InlineData("enum", """{"not":{"enum":["1",1]}}""")]
    public async Task What_would_be_passed_over_is_refused_with_its_name(string keyword, string schema) =>
        (await Should.ThrowAsync<FormatException>(() => Reader.ReadAsync(schema, default).AsTask())).Message.ShouldContain($"'{keyword}'");

    [Fact]
    public async Task The_names_of_members_and_the_values_of_an_enum_are_no_keywords() =>
        await Reader.ReadAsync("""{"properties":{"const":{"type":"integer","enum":[1,2]},"if":{"enum":["const",{"contains":1}]}},"default":{"const":1}}""", default);

    [Fact]
    public async Task The_schemas_that_were_used_last_are_kept_and_no_more()
    {
        var first = await Reader.ReadAsync(Schema, default);
        (await Reader.ReadAsync(Schema, default)).ShouldBeSameAs(first);
        for (var i = 0; i < 200; i++)
        {
            await Reader.ReadAsync($$"""{"type":"object","maxProperties":{{i}}}""", default);
        }

        (await Reader.ReadAsync(Schema, default)).ShouldNotBeSameAs(first);
    }

    [Fact]
    public async Task A_schema_is_used_by_several_threads_at_once()
    {
        var judge = await Reader.ReadAsync(Schema, default);

        await Parallel.ForEachAsync(Enumerable.Range(0, 200), (number, _) =>
        {
            var errors = new InteractionErrorList();
            judge.Validate(Encoding.UTF8.GetBytes($$"""{"name":"Anna","addresses":[{"city":"x"},{"city":{{number}}}],"age":{{number}}}"""), errors);
            errors.Any(error => error.Pointer == "/addresses/1/city").ShouldBeTrue();
            errors.Any(error => error.Pointer == "/age").ShouldBe(number is < 18 or > 99);
            return ValueTask.CompletedTask;
        });
    }

    private async Task<string[]> JudgeAsync(string document)
    {
        var errors = new InteractionErrorList();
        (await Reader.ReadAsync(Schema, default)).Validate(Encoding.UTF8.GetBytes(document), errors);
        return [.. errors.Select(error => $"{error.Pointer} {error.Keyword}: {error.Message}")];
    }

    private sealed class NoForms : IFormSchemaProvider
    {
        public ValueTask<string?> GetSchemaAsync(string formId, string? tenantId, CancellationToken cancellationToken) => new((string?)null);
    }

    [Theory]
    [InlineData("^(a+)+$")]
    [InlineData("^(?=(a+)+$)a*$")]
    public async Task A_pattern_that_could_explode_does_not_keep_a_server_busy(string pattern)
    {
        var schema = await Reader.ReadAsync("""{"type":"object","properties":{"text":{"type":"string","pattern":"PATTERN"}}}""".Replace("PATTERN", pattern, StringComparison.Ordinal), CancellationToken.None);
        var errors = new InteractionErrorList();
        var document = Encoding.UTF8.GetBytes("{\"text\":\"" + new string('a', 5_000) + "!\"}");

        var judging = Task.Run(() => schema.Validate(document, errors));
        await judging.WaitAsync(TimeSpan.FromSeconds(30));

        errors.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Patterns_are_matched_where_a_schema_refers_to_itself_and_for_many_at_once()
    {
        const string Recursive = """{"type":"object","properties":{"code":{"$ref":"#/definitions/code"},"next":{"$ref":"#"}},"definitions":{"code":{"type":"string","pattern":"^[a-z]+$"}}}""";
        var schema = await Reader.ReadAsync(Recursive, CancellationToken.None);
        var document = """{"code":"A","next":{"code":"b","next":{"code":"C"}}}"""u8.ToArray();

        var found = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(() =>
        {
            var errors = new InteractionErrorList();
            schema.Validate(document, errors);
            return errors.ToArray();
        })));

        found.ShouldAllBe(errors => errors.Length == 2 && errors.All(error => error.Keyword == "pattern"));
    }
}
