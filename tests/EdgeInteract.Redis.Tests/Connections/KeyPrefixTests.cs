using EdgeInteract.Redis.Tests.Servers;
using EdgeInteract.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Redis.Tests.Connections;

public sealed class KeyPrefixTests(RedisServerFixture fixture) : IClassFixture<RedisServerFixture>
{
    [Fact]
    public async Task Applications_with_prefixes_of_their_own_do_not_see_each_other_on_one_server()
    {
        await using var first = Create("first");
        // One that begins alike would be found by a pattern that is not closed.
        await using var second = Create("first-and-more");
        await using var ofFirst = await first.ConnectAsync("user-1");
        await using var ofSecond = await second.ConnectAsync("user-1");
        ofSecond.WhenAsked<Question>().Respond(new Question.No());
        var options = new InteractionOptions { IdempotencyKey = "tea-1" };

        var inFirst = await first.Questions.PublishQuestion("user-1", "Tea", options: options).OrFailAsync();
        var inSecond = await second.Questions.RequestQuestion("user-1", "Coffee", options: options).OrFailAsync();

        await ofFirst.UntilAsync(person => person.Unanswered.Count == 1).OrFailAsync();
        inSecond.InteractionId.ShouldNotBe(inFirst.InteractionId);
        ofSecond.Asked.Select(asked => asked.InteractionId).ShouldBe([inSecond.InteractionId]);
        ofFirst.Asked.Select(asked => asked.InteractionId).ShouldBe([inFirst.InteractionId]);
        (await second.Services.GetRequiredService<IInteractionPublisher>().FindAsync(inFirst.InteractionId)).ShouldBeNull();
    }

    private Application Create(string prefix) =>
        Application.Create(builder => builder.UseRedis(fixture.Server.ConnectionString, options => options.KeyPrefix = prefix));
}
