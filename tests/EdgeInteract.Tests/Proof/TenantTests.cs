using EdgeInteract.Streams;
using EdgeInteract.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Tests.Proof;

/// <summary>The same user id in two tenants is two people, who share nothing.</summary>
public sealed class TenantTests
{
    // The default tenant is one like the others.
    private static readonly string?[] Tenants = [null, "north", "south"];

    [Fact]
    public async Task A_question_reaches_the_person_of_its_tenant_only_live_and_as_a_replay()
    {
        await using var host = new TestHost();
        var screens = await ConnectAsync(host);
        var ids = await AskEachAsync(host, "u-1");

        for (var index = 0; index < Tenants.Length; index++)
        {
            await screens[index].Receiver.UntilSeenAsync(ids[index]);
            await using var late = await Screen.ConnectAsync(host, "u-1", Tenants[index]);
            await late.Receiver.UntilSeenAsync(ids[index]);
            screens[index].Receiver.Seen.ShouldBe([ids[index]]);
            late.Receiver.Seen.ShouldBe([ids[index]]);
        }
    }

    [Fact]
    public async Task A_namesake_cannot_answer_nor_display_and_learns_nothing()
    {
        await using var host = new TestHost();
        var screens = await ConnectAsync(host);
        var ids = await AskEachAsync(host, "u-1");
        for (var mine = 0; mine < Tenants.Length; mine++)
        {
            await screens[mine].Receiver.UntilSeenAsync(ids[mine]);
            await host.UntilStatusAsync(ids[mine], InteractionStatus.Delivered);
            foreach (var namesake in screens.Where(screen => screen != screens[mine]))
            {
                await namesake.Session.DisplayedAsync(ids[mine], CancellationToken.None);
                var ack = await namesake.RespondAsync(ids[mine]);
                var unknown = await namesake.RespondAsync("0198c0de-0000-7000-8000-000000000000");
                ack.ErrorCode.ShouldBe(InteractionErrorCodes.NotFound);
                (ack with { InteractionId = "", ResponseId = "", ErrorMessage = "" }).ShouldBe(unknown with { InteractionId = "", ResponseId = "", ErrorMessage = "" });
                await Should.ThrowAsync<InvalidRespondentException>(
                    () => host.Responder.RespondAsync(namesake.Session.User, new() { InteractionId = ids[mine], ResponseId = "answer-1", Outcome = "yes" }));
            }

            (await host.StatusAsync(ids[mine])).ShouldBe(InteractionStatus.Delivered);
        }
    }

    [Fact]
    public async Task An_answer_dismisses_the_devices_of_its_tenant_only()
    {
        await using var host = new TestHost();
        var screens = await ConnectAsync(host);
        var others = await ConnectAsync(host);
        var ids = await AskEachAsync(host, "u-1");
        for (var index = 0; index < Tenants.Length; index++)
        {
            await screens[index].Receiver.UntilSeenAsync(ids[index]);
            await others[index].Receiver.UntilSeenAsync(ids[index]);
        }

        (await screens[1].RespondAsync(ids[1])).Status.ShouldBe(InteractionAckStatus.Acknowledged);

        await others[1].Receiver.UntilEmptyAsync();
        others[1].Receiver.DismissalOf(ids[1])!.Reason.ShouldBe(InteractionDismissalReason.RespondedElsewhere);
        foreach (var index in (int[])[0, 2])
        {
            // Dismissals come in order: once this one is here, one that went astray would be, too.
            await host.Publisher.CancelAsync(ids[index]);
            await others[index].Receiver.UntilDismissedAsync(ids[index]);
            others[index].Receiver.DismissalOf(ids[1]).ShouldBeNull();
        }
    }

    [Fact]
    public async Task A_role_is_that_of_its_tenant_and_the_first_answer_of_each_wins()
    {
        await using var host = new TestHost(builder => builder.Services.AddSingleton<IRoleResolver>(new RolesByTenant()));
        var ids = await AskEachAsync(host, "role:approvers");
        for (var index = 0; index < Tenants.Length; index++)
        {
            var snapshot = (await host.Publisher.FindAsync(ids[index])).ShouldNotBeNull();
            snapshot.Recipients.ShouldBe(["u-1", $"only-{Tenants[index]}"]);
        }

        var screens = await ConnectAsync(host);
        var acks = await Task.WhenAll(screens.Select((screen, index) => screen.RespondAsync(ids[index])));

        acks.ShouldAllBe(ack => ack.Status == InteractionAckStatus.Acknowledged);
        foreach (var id in ids)
        {
            (await host.Publisher.WaitAsync(id).OrFailAsync()).RespondedBy.ShouldBe("u-1");
        }

        await Should.ThrowAsync<InteractionTargetException>(
            () => host.Questions.PublishQuestion("role:approvers", text: "Is it", options: new InteractionOptions { TenantId = "west" }));
    }

    [Fact]
    public async Task An_idempotency_key_finds_the_interaction_of_its_tenant_only()
    {
        await using var host = new TestHost();
        var first = await AskEachAsync(host, "u-1", key: "order-1");
        var second = await AskEachAsync(host, "u-1", key: "order-1");

        first.Distinct(StringComparer.Ordinal).Count().ShouldBe(Tenants.Length);
        second.ShouldBe(first);
    }

    [Fact]
    public void No_two_people_of_any_tenants_share_a_topic_whatever_their_names()
    {
        string?[] tenants = [null, "a", "a.b", "tenant", "dismiss", "u-1", "A", "a%2Eb"];
        string[] users = ["u-1", "a", "b", "a.b", "b.a", "tenant", "tenant.a.u-1", "dismiss", "dismiss.u-1", "callback", "ack", "status", "A", "a%2Eb"];
        var topics = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var user in users)
        {
            // An interaction id is none of these; the words of the topics must keep them apart all the same.
            topics.Add(InteractionTopics.Callback(user), "a callback");
            topics.Add(InteractionTopics.Ack(user), "an ack");
        }

        foreach (var tenant in tenants)
        {
            foreach (var user in users)
            {
                topics.TryAdd(InteractionTopics.Inbox(new(user, tenant)), $"inbox of {user} in {tenant}").ShouldBeTrue();
                topics.TryAdd(InteractionTopics.Dismiss(new(user, tenant)), $"dismissals of {user} in {tenant}").ShouldBeTrue();
            }
        }
    }

    private static Task<Screen[]> ConnectAsync(TestHost host) => Task.WhenAll(Tenants.Select(tenant => Screen.ConnectAsync(host, "u-1", tenant)));

    private static async Task<string[]> AskEachAsync(TestHost host, string target, string? key = null)
    {
        var ids = new List<string>();
        foreach (var tenant in Tenants)
        {
            var options = new InteractionOptions { TenantId = tenant, IdempotencyKey = key };
            ids.Add((await host.Questions.PublishQuestion(target, text: "Is it", options: options)).InteractionId);
        }

        return [.. ids];
    }

    private sealed class RolesByTenant : IRoleResolver
    {
        public ValueTask<IReadOnlyCollection<string>?> GetMembersAsync(string roleKey, string? tenantId, CancellationToken cancellationToken) =>
            new(tenantId is "west" ? null : ["u-1", $"only-{tenantId}"]);
    }
}
