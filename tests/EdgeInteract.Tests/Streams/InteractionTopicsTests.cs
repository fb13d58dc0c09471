using EdgeInteract.Streams;

namespace EdgeInteract.Tests.Streams;

public sealed class InteractionTopicsTests
{
    [Theory]
    [InlineData("usr_7f3a91bc", "interactions.usr_7f3a91bc")]
    [InlineData("a.b", "interactions.a%2Eb")]
    [InlineData("dismiss", "interactions.%64ismiss")]
    [InlineData("callback", "interactions.%63allback")]
    [InlineData("ä@x", "interactions.%C3%A4%40x")]
    public void A_users_topic_is_percent_encoded(string userId, string topic) => InteractionTopics.Inbox(new(userId)).ShouldBe(topic);

    [Fact]
    public void No_user_and_no_tenant_can_have_anothers_topic()
    {
        string[] names = ["callback", "ack", "dismiss", "status", "tenant", "a", "b", "a.b", "a%2Eb", "tenant.a.b", "dismiss.a", "A", "%", "ä", "a_b", "x.dismiss.y"];
        string?[] tenants = [null, .. names];
        var users = (from tenant in tenants from name in names select new InteractionUser(name, tenant)).ToArray();

        var topics = users.Select(InteractionTopics.Inbox)
            .Concat(users.Select(InteractionTopics.Dismiss))
            .Concat(names.Select(InteractionTopics.Callback))
            .ToArray();

        // Callback topics end in a UUID, never in a name with a dot; here they only have to keep clear of the users' topics.
        topics.Distinct(StringComparer.Ordinal).Count().ShouldBe(topics.Length);
    }
}
