using EdgeInteract.Forms;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Tests.BuiltIn;

/// <summary>Which forms there are, and that their data goes to the judge; how it judges is a matter of its package.</summary>
public sealed class FormTests
{
    private const string Asked = """{"formId":"address"}""";

    [Fact]
    public async Task Without_a_provider_any_form_is_asked_and_any_object_is_its_data()
    {
        await using var judge = new BuiltInJudge();

        (await judge.RequestAsync("form", """{"formId":"whatever"}""")).ShouldBeEmpty();
        (await judge.ResponseAsync("form", Asked, "submitted", """{"formData":{}}""")).ShouldBeEmpty();
    }

    [Fact]
    public async Task With_a_provider_only_known_forms_are_asked()
    {
        await using var judge = new BuiltInJudge(AddForms);

        (await judge.RequestAsync("form", Asked)).ShouldBeEmpty();
        (await judge.RequestAsync("form", """{"formId":"unknown"}""")).ShouldBe(["/formId enum"]);
        (await judge.RequestAsync("form", """{"formId":"broken"}""")).ShouldBe(["/formId schema"]);
    }

    [Fact]
    public async Task What_the_judge_says_is_said_of_the_data_of_the_form()
    {
        await using var judge = new BuiltInJudge(AddForms);

        (await judge.ResponseAsync("form", Asked, "submitted", """{"formData":{"city":"Sample"}}""")).ShouldBeEmpty();
        (await judge.ResponseAsync("form", Asked, "submitted", """{"formData":{}}""")).ShouldBe(["/data/formData/city required"]);
    }

    [Fact]
    public async Task An_answer_to_a_form_that_is_gone_cannot_be_judged_now()
    {
        await using var judge = new BuiltInJudge(AddForms);

        (await Should.ThrowAsync<InteractionException>(() => judge.ResponseAsync("form", """{"formId":"unknown"}""", "submitted", """{"formData":{}}""")))
            .Message.ShouldContain("'unknown'");
    }

    [Fact]
    public async Task A_provider_without_a_judge_is_told_what_is_missing()
    {
        await using var judge = new BuiltInJudge(services => services.AddScoped<IFormSchemaProvider, Forms>());

        (await Should.ThrowAsync<InteractionPublishException>(() => judge.RequestAsync("form", Asked))).Message.ShouldContain("AddFormSchemas");
    }

    private static void AddForms(IServiceCollection services) =>
        services.AddScoped<IFormSchemaProvider, Forms>().AddSingleton<IJsonSchemaReader, RequiredMembers>();

    private sealed class Forms : IFormSchemaProvider
    {
        public ValueTask<string?> GetSchemaAsync(string formId, string? tenantId, CancellationToken cancellationToken) =>
            new(formId switch { "address" => "city", "broken" => "", _ => null });
    }

    /// <summary>Of a language of schemas with one word: the name of the member that is required.</summary>
    private sealed class RequiredMembers : IJsonSchemaReader
    {
        public ValueTask<IJsonSchema> ReadAsync(string schema, CancellationToken cancellationToken) =>
            schema.Length > 0 ? new(new RequiredMember(schema)) : throw new FormatException("It is empty.");
    }

    private sealed class RequiredMember(string name) : IJsonSchema
    {
        public void Validate(ReadOnlySpan<byte> utf8Json, InteractionErrorList errors)
        {
            if (!System.Text.Json.JsonElement.Parse(utf8Json).TryGetProperty(name, out _))
            {
                errors.Add("/" + name, "required", "is required");
            }
        }
    }
}
