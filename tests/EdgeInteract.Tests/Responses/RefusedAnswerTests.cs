using System.Text.Json;
using EdgeInteract.Delivery;
using EdgeInteract.TestKit;
using EdgeInteract.Tests.Questions;

namespace EdgeInteract.Tests.Responses;

public sealed class RefusedAnswerTests
{
    [Theory]
    [InlineData("maybe", null, "/outcome", "enum")]
    [InlineData("no", null, "/data/reason", "required")]
    [InlineData("no", """{"reason":"no"}""", "/data/reason", "minLength")]
    [InlineData("no", """{"reason":7}""", "/data/reason", "type")]
    [InlineData("yes", """{"comment":"far too long"}""", "/data/comment", "maxLength")]
    [InlineData("yes", """{"remark":"x"}""", "/data/remark", "additionalProperties")]
    [InlineData("yes", "[]", "/data", "type")]
    public async Task A_wrong_answer_is_refused_with_a_pointer_and_the_interaction_stays_open(string outcome, string? data, string pointer, string keyword)
    {
        await using var host = new TestHost();
        var handle = await host.Questions.PublishQuestion("u-1", text: "Is it");
        await using var person = await host.AskedPersonAsync("u-1");

        var refused = await person.RespondAsync(handle.InteractionId, outcome, Json(data));
        var accepted = await person.RespondAsync(handle.InteractionId, "no", Json("""{"reason":"because"}"""));

        refused.ErrorCode.ShouldBe(InteractionErrorCodes.Invalid);
        var error = refused.Errors.ShouldNotBeNull().ShouldHaveSingleItem();
        error.Pointer.ShouldBe(pointer);
        error.Keyword.ShouldBe(keyword);
        accepted.Status.ShouldBe(InteractionAckStatus.Acknowledged);
        (await handle.WaitAsync().OrFailAsync()).Outcome.ShouldBe(new Question.No("because"));
    }

    [Fact]
    public async Task Data_that_is_too_large_is_refused()
    {
        await using var host = new TestHost();
        var handle = await host.Questions.PublishQuestion("u-1", text: "Is it");
        await using var person = await host.AskedPersonAsync("u-1");

        var ack = await person.RespondAsync(handle.InteractionId, "yes", Json($$"""{"comment":"{{new string('x', 66_000)}}"}"""));

        ack.Errors.ShouldNotBeNull().ShouldHaveSingleItem().Keyword.ShouldBe("maxBytes");
    }

    [Fact]
    public async Task A_stranger_gets_the_same_refusal_as_for_an_unknown_id()
    {
        await using var host = new TestHost();
        var handle = await host.Questions.PublishQuestion("u-1", text: "Is it");
        const string Unknown = "019a0000-0000-7000-8000-000000000009";
        await using var stranger = await host.PersonAsync("u-9");

        var foreign = await stranger.RespondAsync(handle.InteractionId, "yes", responseId: "response-1");
        var unknown = await stranger.RespondAsync(Unknown, "yes", responseId: "response-1");

        foreign.ErrorCode.ShouldBe(InteractionErrorCodes.NotFound);
        (foreign with { InteractionId = Unknown, ErrorMessage = foreign.ErrorMessage!.Replace(handle.InteractionId, Unknown, StringComparison.Ordinal) }).ShouldBe(unknown);
        await Should.ThrowAsync<InvalidRespondentException>(() =>
            host.Responder.RespondAsync(new("u-9"), new InteractionReply { InteractionId = handle.InteractionId, ResponseId = "response-1", Outcome = "yes" }));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public async Task An_answer_to_no_id_is_not_found(string? id)
    {
        await using var host = new TestHost();
        await using var person = await host.PersonAsync("u-1");

        (await person.RespondAsync(id!, "yes")).ErrorCode.ShouldBe(InteractionErrorCodes.NotFound);
    }

    [Fact]
    public async Task The_same_answer_sent_again_gets_the_first_result_and_runs_nothing_twice()
    {
        await using var host = new TestHost();
        var handle = await host.Questions.PublishQuestion("u-1", text: "Is it");
        await using var person = await host.AskedPersonAsync("u-1");

        var acks = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => person.RespondAsync(handle.InteractionId, "yes", responseId: "response-1")))).OrFailAsync();
        host.Time.Advance(TimeSpan.FromMinutes(1));
        var later = await person.RespondAsync(handle.InteractionId, "yes", responseId: "response-1");
        var other = await person.RespondAsync(handle.InteractionId, "yes", responseId: "response-2");

        acks.ShouldAllBe(ack => ack.Status == InteractionAckStatus.Acknowledged);
        later.ShouldBe(acks[0]);
        other.ErrorCode.ShouldBe(InteractionErrorCodes.AlreadyResponded);
        other.RespondedBy.ShouldBe("u-1");
    }

    [Fact]
    public async Task An_answer_after_the_timeout_and_one_after_a_cancellation_are_told_apart()
    {
        await using var host = new TestHost();
        var late = await host.Questions.PublishQuestion("u-1", text: "Late", options: new InteractionOptions { TimeoutMs = 1_000 });
        var withdrawn = await host.Questions.PublishQuestion("u-1", text: "Withdrawn");
        await using var person = await host.AskedPersonAsync("u-1", questions: 2);
        host.Time.Advance(TimeSpan.FromSeconds(1));
        await withdrawn.CancelAsync("no longer needed");

        var afterTimeout = await person.RespondAsync(late.InteractionId, "yes");
        var afterCancel = await person.RespondAsync(withdrawn.InteractionId, "yes");

        afterTimeout.ErrorCode.ShouldBe(InteractionErrorCodes.TimedOut);
        afterCancel.ErrorCode.ShouldBe(InteractionErrorCodes.Cancelled);
        afterCancel.ErrorMessage.ShouldNotBeNull().ShouldContain("no longer needed");
    }

    [Fact]
    public async Task Without_a_response_id_an_answer_is_refused_because_it_could_not_be_sent_again()
    {
        await using var host = new TestHost();
        var handle = await host.Questions.PublishQuestion("u-1", text: "Is it");
        await using var person = await host.AskedPersonAsync("u-1");

        var ack = await person.RespondAsync(handle.InteractionId, "yes", responseId: string.Empty);

        ack.Errors.ShouldNotBeNull().ShouldHaveSingleItem().Pointer.ShouldBe("/responseId");
    }

    private static JsonElement? Json(string? json)
    {
        if (json is null)
        {
            return null;
        }

        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
