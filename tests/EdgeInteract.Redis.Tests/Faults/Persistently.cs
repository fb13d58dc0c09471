using EdgeInteract.Testing;

namespace EdgeInteract.Redis.Tests.Faults;

/// <summary>What an application does while the store is away: it tries again, with the same key.</summary>
internal static class Persistently
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(50);

    public static async Task<T> RunAsync<T>(Func<Task<T>> step)
    {
        while (true)
        {
            try
            {
                return await step();
            }
            catch (InteractionStoreUnavailableException)
            {
                await PauseAsync();
            }
        }
    }

    /// <summary>Asks and gives the answer.</summary>
    public static Task<InteractionAnswer<Question.Outcome>> AskAsync(RedisNode node, string target, string text) =>
        RunAsync(() => node.Questions.RequestQuestion(target, text, options: new InteractionOptions { IdempotencyKey = text }));

    /// <summary>Answers yes, again with the same id until it is known what became of it: it is accepted.</summary>
    public static async Task AnswerAsync(TestPerson person, AskedInteraction asked)
    {
        while (true)
        {
            var ack = await person.RespondAsync(asked, new Question.Yes(), responseId: $"answer to {asked.InteractionId}");
            if (ack.ErrorCode is not (InteractionErrorCodes.Unavailable or InteractionErrorCodes.AckTimeout))
            {
                ack.Status.ShouldBe(InteractionAckStatus.Acknowledged);
                return;
            }

            await PauseAsync();
        }
    }

    public static Task PauseAsync() => Task.Delay(s_pause, TimeProvider.System);
}
