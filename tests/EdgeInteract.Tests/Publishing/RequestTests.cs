using System.Text.Json;
using EdgeInteract.TestKit;
using EdgeInteract.Tests.Questions;

namespace EdgeInteract.Tests.Publishing;

public sealed class RequestTests
{
    [Fact]
    public async Task The_awaiting_code_resumes_with_the_typed_answer()
    {
        await using var host = new TestHost();
        await using var person = await host.PersonAsync("u-1");
        person.WhenAsked<Question>().Respond(question => new Question.No($"not {question.Number}"));

        var answer = await host.Questions.RequestQuestion("u-1", text: "Is it", number: 7).OrFailAsync();

        answer.Outcome.ShouldBe(new Question.No("not 7"));
        answer.Outcome.Match(yes: _ => "yes", no: no => no.Reason).ShouldBe("not 7");
        answer.RespondedBy.ShouldBe("u-1");
        answer.RespondedAt.ShouldBe(host.Time.GetUtcNow());
        person.Asked.ShouldHaveSingleItem().Title.ShouldBe("Is it?");
    }

    [Fact]
    public async Task Options_go_with_the_request_and_the_correlation_id_comes_back()
    {
        await using var host = new TestHost();
        await using var person = await host.PersonAsync("u-1");
        person.WhenAsked<Question>().Respond(new Question.Yes());
        var options = new InteractionOptions
        {
            Title = "Another title",
            TimeoutMs = 5_000,
            Priority = InteractionPriority.High,
            CorrelationId = "order-1",
        };

        var answer = await host.Questions.RequestQuestion("u-1", new Question("Is it"), options).OrFailAsync();

        answer.CorrelationId.ShouldBe("order-1");
        var asked = person.Asked.ShouldHaveSingleItem();
        asked.Title.ShouldBe("Another title");
        asked.ExpiresAt.ShouldBe(host.Time.GetUtcNow().AddSeconds(5));
    }

    [Fact]
    public async Task The_timeout_is_the_calls_else_the_types_else_the_configured_one()
    {
        await using var host = new TestHost(options: options => options.DefaultTimeoutMs = 120_000);
        var now = host.Time.GetUtcNow();

        var ofCall = await host.Questions.PublishQuickQuestion("u-1", options: new InteractionOptions { TimeoutMs = 1_000 });
        var ofType = await host.Questions.PublishQuickQuestion("u-1");
        var configured = await host.Questions.PublishQuestion("u-1", text: "Is it");

        (await host.Publisher.FindAsync(ofCall.InteractionId))!.ExpiresAt.ShouldBe(now.AddSeconds(1));
        (await host.Publisher.FindAsync(ofType.InteractionId))!.ExpiresAt.ShouldBe(now.AddMinutes(5));
        (await host.Publisher.FindAsync(configured.InteractionId))!.ExpiresAt.ShouldBe(now.AddMinutes(2));
    }

    [Fact]
    public async Task Publishing_gives_a_handle_that_waits_and_the_id_resumes_elsewhere()
    {
        await using var host = new TestHost();
        var handle = await host.Questions.PublishQuestion("u-1", text: "Is it");
        var waiting = handle.WaitAsync();
        var resumed = host.Questions.ResumeQuestion(handle.InteractionId);
        await using var person = await host.AskedPersonAsync("u-1");

        waiting.IsCompleted.ShouldBeFalse();
        (await person.RespondAsync(handle.InteractionId, "yes")).Status.ShouldBe(InteractionAckStatus.Acknowledged);

        (await waiting.OrFailAsync()).Outcome.ShouldBe(new Question.Yes());
        (await resumed.OrFailAsync()).Outcome.ShouldBe(new Question.Yes());
        (await handle.WaitAsync().OrFailAsync()).RespondedBy.ShouldBe("u-1");
    }

    [Fact]
    public async Task Waiting_for_an_unknown_id_is_a_typed_error_and_leaves_nothing_behind()
    {
        await using var host = new TestHost();

        await Should.ThrowAsync<InteractionNotFoundException>(() => host.Questions.ResumeQuestion("019a0000-0000-7000-8000-000000000009"));

        host.Waiting.ShouldBe(0);
    }

    [Fact]
    public async Task Ids_are_uuids_of_version_7_and_never_the_callers()
    {
        await using var host = new TestHost();
        var request = TestHost.Request() with { InteractionId = "mine" };

        var first = await host.Publisher.PublishAsync(request);
        var second = await host.Publisher.PublishAsync(request);

        Guid.Parse(first.InteractionId).Version.ShouldBe(7);
        second.InteractionId.ShouldNotBe(first.InteractionId);
        request.InteractionId.ShouldBe("mine");
    }

    [Fact]
    public async Task Json_in_place_of_the_record_is_accepted_and_judged_by_the_same_contract()
    {
        await using var host = new TestHost();
        await using var person = await host.PersonAsync("u-1");
        person.WhenAsked<Question>(question => question is { Text: "Is it", Number: 3 }).Respond(new Question.Yes());
        using var json = JsonDocument.Parse("""{"text":"Is it","number":3}""");

        var response = await host.Publisher.PublishAndWaitAsync(TestHost.Request(payload: json.RootElement)).OrFailAsync();

        response.Outcome.ShouldBe("yes");
    }

    [Fact]
    public async Task The_same_key_with_the_same_content_is_the_same_interaction_and_with_other_content_a_conflict()
    {
        await using var host = new TestHost();
        var options = new InteractionOptions { IdempotencyKey = "key-1" };
        var first = await host.Questions.PublishQuestion("u-1", text: "Is it", options: options);
        var second = await host.Questions.PublishQuestion("u-1", text: "Is it", options: options);
        await using var person = await host.AskedPersonAsync("u-1");
        await person.RespondAsync(first.InteractionId, "yes");

        var afterAnswer = await host.Questions.RequestQuestion("u-1", text: "Is it", options: options).OrFailAsync();
        var conflict = await Should.ThrowAsync<InteractionConflictException>(() => host.Questions.PublishQuestion("u-1", text: "Is it not", options: options));

        second.InteractionId.ShouldBe(first.InteractionId);
        afterAnswer.InteractionId.ShouldBe(first.InteractionId);
        conflict.InteractionId.ShouldBe(first.InteractionId);
        person.Asked.Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_answer_that_comes_while_the_request_is_being_stored_reaches_the_caller()
    {
        // The earliest moment at which an answer is possible: the store has the record, and publishing has not returned.
        TestHost? host = null;
        var world = new World();
        world = new World { Store = new AnsweringStore(world.MemoryStore, () => host!) };
        await using var disposable = host = new TestHost(world: world);

        var answer = await host.Questions.RequestQuestion("u-1", text: "Is it").OrFailAsync();

        answer.Outcome.ShouldBe(new Question.Yes());
    }
}
