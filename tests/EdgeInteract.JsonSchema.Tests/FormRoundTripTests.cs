using System.Text.Json;
using EdgeInteract.BuiltIn;
using EdgeInteract.TestKit;
using EdgeInteract.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.JsonSchema.Tests;

/// <summary>A form with a schema, asked and answered through the whole runtime.</summary>
public sealed class FormRoundTripTests : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public FormRoundTripTests()
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(new VirtualTimeProvider());
        services.AddEdgeInteract().AddFormSchemas<Forms>();
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
    }

    private BuiltInInteractions Client => _services.GetRequiredService<BuiltInInteractions>();

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    [Fact]
    public async Task Data_that_does_not_fit_the_schema_is_refused_by_its_place_and_the_form_stays_open()
    {
        var handle = await Client.PublishForm("u-1", formId: "address");
        await using var person = await TestPerson.ConnectAsync(_services, "u-1", cancellationToken: Deadline.Token());
        await person.UntilAsync(who => who.Asked.Count == 1, Deadline.Token());

        var refused = await person.RespondAsync(handle.InteractionId, "submitted", JsonElement.Parse("""{"formData":{"zip":"x"}}"""));
        var accepted = await person.RespondAsync(handle.InteractionId, "submitted", JsonElement.Parse("""{"formData":{"city":"Sample","zip":12345}}"""));

        refused.ErrorCode.ShouldBe(InteractionErrorCodes.Invalid);
        refused.Errors.ShouldNotBeNull().Select(error => error.Pointer).Order(StringComparer.Ordinal).ShouldBe(["/data/formData/city", "/data/formData/zip"]);
        accepted.Status.ShouldBe(InteractionAckStatus.Acknowledged);
        (await handle.WaitAsync().OrFailAsync()).Outcome.ShouldBeOfType<Form.Submitted>().FormData["zip"].GetInt32().ShouldBe(12345);
    }

    [Fact]
    public async Task A_form_that_nobody_knows_is_not_asked()
    {
        var refusal = await Should.ThrowAsync<InteractionRequestInvalidException>(() => Client.PublishForm("u-1", formId: "unknown"));

        refusal.Errors.ShouldHaveSingleItem().Pointer.ShouldBe("/payload/formId");
    }

    private sealed class Forms : IFormSchemaProvider
    {
        public ValueTask<string?> GetSchemaAsync(string formId, string? tenantId, CancellationToken cancellationToken) => new(formId is "address"
            ? """{"type":"object","properties":{"city":{"type":"string"},"zip":{"type":"integer"}},"required":["city"]}"""
            : null);
    }
}
