using EdgeInteract.TestKit;
using EdgeInteract.Tests.Questions;

namespace EdgeInteract.Tests.Delivery;

public sealed class DeliveryTests
{
    [Fact]
    public async Task A_request_is_pending_then_delivered_then_displayed_each_with_its_time()
    {
        await using var host = new TestHost();
        var handle = await host.Questions.PublishQuestion("u-1", text: "Is it");
        var published = host.Time.GetUtcNow();
        (await host.StatusAsync(handle.InteractionId)).ShouldBe(InteractionStatus.Pending);

        host.Time.Advance(TimeSpan.FromMinutes(1));
        await using var person = await host.AskedPersonAsync("u-1");
        await host.UntilStatusAsync(handle.InteractionId, InteractionStatus.Delivered);
        host.Time.Advance(TimeSpan.FromMinutes(1));
        await person.DisplayAsync(handle.InteractionId);

        var snapshot = (await host.Publisher.FindAsync(handle.InteractionId)).ShouldNotBeNull();
        snapshot.Status.ShouldBe(InteractionStatus.Displayed);
        snapshot.PublishedAt.ShouldBe(published);
        snapshot.DeliveredAt.ShouldBe(published.AddMinutes(1));
        snapshot.DisplayedAt.ShouldBe(published.AddMinutes(2));
    }

    [Fact]
    public async Task Who_was_offline_gets_what_is_pending_high_priority_first_and_nothing_that_has_ended()
    {
        await using var host = new TestHost();
        var high = new InteractionOptions { Priority = InteractionPriority.High };
        await host.Questions.PublishQuestion("u-1", text: "Normal 1");
        host.Time.Advance(TimeSpan.FromMilliseconds(10));
        await host.Questions.PublishQuestion("u-1", text: "High 1", options: high);
        await host.Questions.PublishQuestion("u-1", text: "Short", options: new InteractionOptions { TimeoutMs = 1_000 });
        var cancelled = await host.Questions.PublishQuestion("u-1", text: "Cancelled");
        await cancelled.CancelAsync();
        host.Time.Advance(TimeSpan.FromSeconds(1));
        await host.Questions.PublishQuestion("u-1", text: "Normal 2");
        await host.Questions.PublishQuestion("u-1", text: "High 2", options: high);

        await using var person = await host.AskedPersonAsync("u-1", questions: 4);

        person.Asked.Select(asked => asked.Title).ShouldBe(["High 1?", "High 2?", "Normal 1?", "Normal 2?"]);
    }

    [Fact]
    public async Task All_sessions_of_a_user_get_the_card_and_lose_it_together()
    {
        await using var host = new TestHost();
        await using var phone = await host.PersonAsync("u-1");
        await using var laptop = await host.PersonAsync("u-1");
        var handle = await host.Questions.PublishQuestion("u-1", text: "Is it");
        await phone.UntilAsync(who => who.Asked.Count == 1, Deadline.Token());
        await laptop.UntilAsync(who => who.Asked.Count == 1, Deadline.Token());

        await phone.RespondAsync(handle.InteractionId, "yes");

        await laptop.UntilAsync(who => who.Dismissals.Count == 1, Deadline.Token());
        laptop.Dismissals[0].Reason.ShouldBe(InteractionDismissalReason.RespondedElsewhere);
        laptop.Dismissals[0].RespondedBy.ShouldBe("u-1");
        phone.Dismissals.ShouldBeEmpty();
        phone.Unanswered.ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_the_target_is_asked_and_only_in_its_own_tenant()
    {
        await using var host = new TestHost();
        await using var other = await host.PersonAsync("u-2");
        await using var sameIdElsewhere = await host.PersonAsync("u-1", tenantId: "tenant-2");
        var handle = await host.Questions.PublishQuestion("u-1", text: "Is it");
        await using var person = await host.AskedPersonAsync("u-1");

        other.Asked.ShouldBeEmpty();
        sameIdElsewhere.Asked.ShouldBeEmpty();
        (await sameIdElsewhere.RespondAsync(handle.InteractionId, "yes")).ErrorCode.ShouldBe(InteractionErrorCodes.NotFound);
        await sameIdElsewhere.DisplayAsync(handle.InteractionId);
        (await host.StatusAsync(handle.InteractionId)).ShouldNotBe(InteractionStatus.Displayed);
    }

    [Fact]
    public async Task A_scripted_person_who_is_thinking_answers_once_whatever_scripts_are_added_meanwhile()
    {
        await using var host = new TestHost();
        await using var person = await host.PersonAsync("u-1");
        person.WhenAsked<Question>().After(TimeSpan.FromSeconds(10)).Respond(new Question.Yes());
        var answer = host.Questions.RequestQuestion("u-1", text: "Is it");
        await person.UntilAsync(who => who.Asked.Count == 1, Deadline.Token());
        await host.UntilTimersAsync(2);

        person.WhenAsked<QuickQuestion>().Ignore();

        host.Time.TimerCount.ShouldBe(2);
        host.Time.Advance(TimeSpan.FromSeconds(10));
        (await answer.OrFailAsync()).Outcome.ShouldBe(new Question.Yes());
    }

    [Fact]
    public async Task A_user_without_sessions_has_no_subscription_any_more()
    {
        await using var host = new TestHost();
        var first = await host.PersonAsync("u-1");
        var second = await host.PersonAsync("u-1");
        host.Broker.TopicCount.ShouldBe(2);

        await first.DisposeAsync();
        host.Broker.TopicCount.ShouldBe(2);
        await second.DisposeAsync();

        host.Broker.TopicCount.ShouldBe(0);
    }

    [Fact]
    public async Task A_person_on_another_node_is_asked_and_answers()
    {
        var world = new World();
        await using var asking = new TestHost(world: world);
        await using var answering = new TestHost(world: world);
        await using var person = await answering.PersonAsync("u-1");
        person.WhenAsked<Question>().Respond(new Question.Yes("fine"));

        var answer = await asking.Questions.RequestQuestion("u-1", text: "Is it").OrFailAsync();

        answer.Outcome.ShouldBe(new Question.Yes("fine"));
    }
}
