using System.Text.Json;
using EdgeInteract.BuiltIn;
using EdgeInteract.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Tests.BuiltIn;

/// <summary>Each built-in type, asked and answered through the whole runtime.</summary>
public sealed class BuiltInRoundTripTests
{
    [Fact]
    public async Task An_approval_is_asked_and_approved()
    {
        await using var host = new TestHost();
        await using var person = await host.PersonAsync("u-1");
        person.WhenAsked<Approval>().Respond(asked => new Approval.Approved(asked.Fields![0].Value));

        var answer = await Client(host).RequestApproval("u-1", context: "The budget", fields: [new("amount", "Amount", "120,000")], allowAbstain: false).OrFailAsync();

        answer.RespondedBy.ShouldBe("u-1");
        answer.Outcome.Match(approved: yes => yes.Comment, rejected: _ => "", abstained: _ => "").ShouldBe("120,000");
    }

    [Fact]
    public async Task A_confirmation_is_answered_with_the_third_option_that_it_offers()
    {
        await using var host = new TestHost();
        await using var person = await host.PersonAsync("u-1");
        person.WhenAsked<Confirmation>().Respond(asked => new Confirmation.Other(asked.ThirdOption!.Outcome));

        var answer = await Client(host).RequestConfirmation(
            "u-1", message: "Restart?", severity: Severity.Danger, thirdOption: new("Tonight", "postponed")).OrFailAsync();

        answer.Outcome.Match(confirmed: _ => "", cancelled: _ => "", other: other => other.Name).ShouldBe("postponed");
    }

    [Fact]
    public async Task A_form_is_filled_in_with_values_of_any_kind()
    {
        await using var host = new TestHost();
        await using var person = await host.PersonAsync("u-1");
        person.WhenAsked<Form>().Respond(asked => new Form.Submitted(asked.InitialValues!, "s-1"));
        var values = new Dictionary<string, JsonElement>(StringComparer.Ordinal) { ["name"] = JsonElement.Parse("\"Sample\""), ["tags"] = JsonElement.Parse("[1,{\"a\":null}]") };

        var answer = await Client(host).RequestForm("u-1", formId: "supplier", initialValues: values).OrFailAsync();

        var submitted = answer.Outcome.ShouldBeOfType<Form.Submitted>();
        submitted.SubmissionId.ShouldBe("s-1");
        submitted.FormData["tags"].GetRawText().ShouldBe("[1,{\"a\":null}]");
    }

    [Fact]
    public async Task A_picker_returns_what_is_chosen()
    {
        await using var host = new TestHost();
        await using var person = await host.PersonAsync("u-1");
        person.WhenAsked<Picker>().Respond(asked => new Picker.Selected([.. asked.Options.Where(option => !option.Disabled).Select(option => option.Id)]));

        var answer = await Client(host).RequestPicker(
            "u-1", options: [new("a", "A"), new("b", "B", Disabled: true), new("c", "C")], selectionMode: Picker.Mode.Multiple).OrFailAsync();

        answer.Outcome.ShouldBeOfType<Picker.Selected>().SelectedIds.ShouldBe(["a", "c"]);
    }

    [Fact]
    public async Task A_notification_to_a_role_is_acknowledged_by_each_of_its_members()
    {
        await using var host = new TestHost();
        host.World.Roles["operators"] = ["u-1", "u-2"];
        await using var first = await host.PersonAsync("u-1");
        await using var second = await host.PersonAsync("u-2");
        first.WhenAsked<Notification>().Respond(new Notification.Acknowledged());
        second.WhenAsked<Notification>().Respond(new Notification.Acknowledged());

        var answers = await Client(host).RequestNotification(InteractionTarget.Role("operators"), message: "The import has ended.", actionUrl: "https://example.org/7").OrFailAsync();

        answers.Answered.Select(answer => answer.RespondedBy).Order(StringComparer.Ordinal).ShouldBe(["u-1", "u-2"]);
        answers.Unanswered.ShouldBeEmpty();
        first.Dismissals.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_rating_is_given()
    {
        await using var host = new TestHost();
        await using var person = await host.PersonAsync("u-1");
        person.WhenAsked<Rating>().Respond(new Rating.Rated(4, "Faster."));

        var answer = await Client(host).RequestRating("u-1", subject: "The new search").OrFailAsync();

        answer.Outcome.ShouldBe(new Rating.Rated(4, "Faster."));
    }

    [Theory]
    [InlineData("picker", """{"options":[{"id":"a","label":"A"},{"id":"a","label":"B"}],"selectionMode":"single"}""", "/payload/options/1/id")]
    [InlineData("confirmation", """{"message":"Sure?","thirdOption":{"label":"Yes","outcome":"confirmed"}}""", "/payload/thirdOption/outcome")]
    [InlineData("notification", """{"message":"Look","actionUrl":"https://exa\tmple.org"}""", "/payload/actionUrl")]
    public async Task What_no_contract_can_say_is_refused_when_it_is_published(string type, string payload, string pointer)
    {
        await using var host = new TestHost();
        var request = new InteractionRequest { Type = type, TargetUserId = "u-1", Title = "A sample title", Payload = JsonElement.Parse(payload) };

        var refusal = await Should.ThrowAsync<InteractionRequestInvalidException>(() => host.Publisher.PublishAsync(request));

        refusal.Errors.ShouldHaveSingleItem().Pointer.ShouldBe(pointer);
    }

    [Theory]
    [InlineData("approval", """{"context":"x","allowAbstain":false}""", "abstained", null, "/outcome", "rejected", null)]
    [InlineData("confirmation", """{"message":"Sure?"}""", "postponed", null, "/outcome", "cancelled", null)]
    [InlineData("picker", """{"options":[{"id":"a","label":"A"}],"selectionMode":"single"}""", "selected", """{"selectedIds":["b"]}""", "/data/selectedIds/0", "selected", """{"selectedIds":["a"]}""")]
    [InlineData("rating", """{"subject":"s"}""", "skipped", null, "/outcome", "rated", """{"rating":1}""")]
    public async Task An_answer_that_the_request_does_not_allow_is_refused_and_the_next_one_taken(
        string type, string payload, string refused, string? refusedData, string pointer, string outcome, string? data)
    {
        await using var host = new TestHost();
        var handle = await host.Publisher.PublishAsync(new() { Type = type, TargetUserId = "u-1", Title = "A sample title", Payload = JsonElement.Parse(payload) });
        await using var person = await host.AskedPersonAsync("u-1");

        var refusal = await person.RespondAsync(handle.InteractionId, refused, Json(refusedData));
        var accepted = await person.RespondAsync(handle.InteractionId, outcome, Json(data));

        refusal.ErrorCode.ShouldBe(InteractionErrorCodes.Invalid);
        refusal.Errors.ShouldNotBeNull().ShouldHaveSingleItem().Pointer.ShouldBe(pointer);
        accepted.Status.ShouldBe(InteractionAckStatus.Acknowledged);
    }

    private static BuiltInInteractions Client(TestHost host) => host.Services.GetRequiredService<BuiltInInteractions>();

    private static JsonElement? Json(string? json) => json is null ? null : JsonElement.Parse(json);
}
