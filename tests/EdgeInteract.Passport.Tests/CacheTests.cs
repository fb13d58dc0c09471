using EdgeInteract.Passport.Tests.Hosting;
using EdgeInteract.TestKit;

namespace EdgeInteract.Passport.Tests;

public sealed class CacheTests
{
    private static readonly Func<Microsoft.AspNetCore.Http.HttpContext, Task> Members = PassportServer.Json("""["usr_1"]""");

    [Fact]
    public async Task Nothing_is_kept_unless_it_is_wished_for()
    {
        await using var host = await PassportHost.StartAsync(Members);
        await host.RecipientsAsync();
        host.Server.Answer = PassportServer.Json("""["usr_2"]""");

        (await host.RecipientsAsync()).ShouldBe(["usr_2"]);
    }

    [Fact]
    public async Task Members_are_kept_for_their_time_from_when_they_were_asked_for_and_no_longer()
    {
        await using var host = await NewHostAsync(PassportServer.Status(500));
        var publish = host.PublishAsync("members");
        // A failed attempt first: what comes a second later was asked for now.
        var pause = await host.Clock.NextTimerAsync(TimeSpan.Zero, TimeSpan.FromSeconds(5));
        host.Server.Answer = Members;
        host.Clock.Advance(pause);
        await publish;
        host.Server.Answer = PassportServer.Json("""["usr_2"]""");

        host.Clock.Advance(TimeSpan.FromSeconds(10) - pause - TimeSpan.FromTicks(1));
        (await host.RecipientsAsync()).ShouldBe(["usr_1"]);
        host.Clock.Advance(TimeSpan.FromTicks(1));
        (await host.RecipientsAsync()).ShouldBe(["usr_2"]);
    }

    [Fact]
    public async Task Roles_and_tenants_are_kept_apart()
    {
        await using var host = await NewHostAsync(context =>
            PassportServer.Json($"""["{context.Request.Path.Value!.Split('/')[2]}-{context.Request.Headers["X-Tenant-Id"]}"]""")(context));

        for (var round = 0; round < 2; round++)
        {
            (await host.RecipientsAsync("a")).ShouldBe(["a-"]);
            (await host.RecipientsAsync("a", "x")).ShouldBe(["a-x"]);
            (await host.RecipientsAsync("b", "x")).ShouldBe(["b-x"]);
            (await host.RecipientsAsync("A", "x")).ShouldBe(["A-x"]);
        }

        host.Server.Count.ShouldBe(4);
    }

    [Fact]
    public async Task Who_asks_for_the_same_at_the_same_time_makes_one_call()
    {
        var release = new TaskCompletionSource();
        await using var host = await NewHostAsync(async context =>
        {
            await release.Task;
            await Members(context);
        });
        var publishes = Enumerable.Range(0, 20).Select(_ => host.PublishAsync("members")).ToArray();
        await host.Server.NextAsync();
        release.SetResult();

        await Task.WhenAll(publishes).OrFailAsync();

        host.Server.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Who_gives_up_waiting_ends_the_call_for_nobody_else()
    {
        var release = new TaskCompletionSource();
        await using var host = await NewHostAsync(async context =>
        {
            await release.Task;
            await Members(context);
        });
        using var source = new CancellationTokenSource();
        var first = host.PublishAsync("members", cancellationToken: source.Token);
        await host.Server.NextAsync();
        var second = host.PublishAsync("members");

        await source.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => first);
        release.SetResult();

        await second;
        host.Server.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(500, InteractionTargetError.ResolverFailed)]
    [InlineData(404, InteractionTargetError.UnknownRole)]
    [InlineData(200, InteractionTargetError.EmptyRole)]
    public async Task What_gives_no_members_is_never_kept(int status, InteractionTargetError reason)
    {
        await using var host = await NewHostAsync(
            status is 200 ? PassportServer.Json("[]") : PassportServer.Status(status), options => options.MaxRetries = 0);
        (await host.RefusalAsync()).Reason.ShouldBe(reason);
        host.Server.Answer = Members;

        (await host.RecipientsAsync()).ShouldBe(["usr_1"]);
    }

    [Fact]
    public async Task No_more_roles_are_kept_than_allowed_and_the_oldest_goes_first()
    {
        await using var host = await NewHostAsync(Members, options => options.MaxCacheEntries = 2);
        foreach (var role in (string[])["a", "b", "c"])
        {
            await host.RecipientsAsync(role);
        }

        await host.RecipientsAsync("c");
        await host.RecipientsAsync("b");
        host.Server.Count.ShouldBe(3);
        await host.RecipientsAsync("a");
        host.Server.Count.ShouldBe(4);
    }

    private static Task<PassportHost> NewHostAsync(
        Func<Microsoft.AspNetCore.Http.HttpContext, Task> answer, Action<PassportRoleResolverOptions>? configure = null) =>
        PassportHost.StartAsync(answer, options =>
        {
            options.CacheDuration = TimeSpan.FromSeconds(10);
            configure?.Invoke(options);
        });
}
