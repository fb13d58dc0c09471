using System.Collections.Concurrent;
using EdgeInteract.TestKit;
using EdgeInteract.Tests.Questions;

namespace EdgeInteract.Tests.Publishing;

public sealed class ManyWaitingTests
{
    [Fact]
    public async Task Of_10_000_requests_waiting_at_once_each_is_answered_and_none_is_lost_or_answered_twice()
    {
        const int Requests = 10_000;
        const int People = 50;
        await using var host = new TestHost();
        var waiting = new Task<InteractionAnswer<Question.Outcome>>[Requests];
        for (var index = 0; index < Requests; index++)
        {
            waiting[index] = host.Questions.RequestQuestion($"u-{index % People}", text: $"Question {index}", number: index % 100);
        }

        host.World.MemoryStore.Count.ShouldBe(Requests);
        waiting.ShouldAllBe(answer => !answer.IsCompleted);

        var accepted = new ConcurrentBag<string>();
        var people = await Task.WhenAll(Enumerable.Range(0, People).Select(index => host.AskedPersonAsync($"u-{index}", Requests / People)));
        await Task.WhenAll(people.Select(person => Task.Run(async () =>
        {
            foreach (var asked in person.Asked)
            {
                // Everybody answers everything twice, as two clicks would.
                var acks = await Task.WhenAll(person.RespondAsync(asked.InteractionId, "yes"), person.RespondAsync(asked.InteractionId, "yes"));
                acks.Count(ack => ack.Status == InteractionAckStatus.Acknowledged).ShouldBe(1);
                acks.Count(ack => ack.ErrorCode == InteractionErrorCodes.AlreadyResponded).ShouldBe(1);
                accepted.Add(asked.InteractionId);
            }
        }))).WaitAsync(TimeSpan.FromMinutes(2), TimeProvider.System);

        var answers = await Task.WhenAll(waiting).OrFailAsync();
        answers.Select(answer => answer.InteractionId).Distinct(StringComparer.Ordinal).Count().ShouldBe(Requests);
        accepted.Distinct(StringComparer.Ordinal).Count().ShouldBe(Requests);
        for (var index = 0; index < Requests; index++)
        {
            answers[index].RespondedBy.ShouldBe($"u-{index % People}");
        }

        foreach (var person in people)
        {
            await person.DisposeAsync();
        }

        await host.UntilAsync(() => host.Broker.TopicCount == 1);
        host.Waiting.ShouldBe(0);
    }
}
