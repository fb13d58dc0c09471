using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Tests.Targeting;

/// <summary>When a role is resolved, and how often. Each with a function that tells tenants apart.</summary>
public sealed class RoleResolutionTests
{
    [Fact]
    public async Task A_role_is_resolved_once_at_publish()
    {
        var directory = new Directory();
        await using var host = directory.NewHost();

        var answer = host.Questions.RequestQuestion("role:members", text: "Is it");
        await using var person = await host.AskedPersonAsync("u-1");
        await person.RespondAsync(person.Asked[0].InteractionId, "yes");
        await using var again = await host.PersonAsync("u-2");
        await answer;

        directory.Calls.ShouldBe([("members", null)]);
    }

    [Fact]
    public async Task The_same_role_key_in_two_tenants_has_two_member_lists()
    {
        var directory = new Directory { [("members", "acme")] = ["u-8", "u-9"] };
        await using var host = directory.NewHost();

        var handle = await host.Publisher.PublishAsync(TestHost.Request("role:members") with { TenantId = "acme" });

        (await host.Publisher.FindAsync(handle.InteractionId))!.Recipients.ShouldBe(["u-8", "u-9"]);
        directory.Calls.ShouldBe([("members", "acme")]);
    }

    [Fact]
    public async Task A_redirect_by_a_hook_is_resolved_after_all_hooks()
    {
        var directory = new Directory { [("substitutes", null)] = ["u-5"], [("directors", null)] = ["u-6", "u-7"] };
        await using var host = directory.NewHost(builder =>
        {
            builder.Services.AddSingleton(new RedirectHook("role:substitutes"));
            builder.Services.AddInteractionHook<RedirectHook>();
            builder.Services.AddSingleton(new SecondRedirectHook("role:directors"));
            builder.Services.AddInteractionHook<SecondRedirectHook>();
        });

        var handle = await host.Publisher.PublishAsync(TestHost.Request("role:members"));

        (await host.Publisher.FindAsync(handle.InteractionId))!.Recipients.ShouldBe(["u-6", "u-7"]);
        directory.Calls.ShouldBe([("members", null), ("directors", null)]);
    }

    [Fact]
    public async Task A_redirect_to_a_role_that_nobody_has_is_a_typed_error_and_leaves_nothing_behind()
    {
        var directory = new Directory();
        await using var host = directory.NewHost(builder =>
        {
            builder.Services.AddSingleton(new RedirectHook("role:no-such-role"));
            builder.Services.AddInteractionHook<RedirectHook>();
        });

        var refusal = await Should.ThrowAsync<InteractionTargetException>(() => host.Publisher.PublishAsync(TestHost.Request("role:members")));

        refusal.Reason.ShouldBe(InteractionTargetError.UnknownRole);
        refusal.TargetUserId.ShouldBe("role:no-such-role");
        host.World.MemoryStore.Count.ShouldBe(0);
        host.Time.TimerCount.ShouldBe(0);
    }

    [Fact]
    public async Task A_redirect_to_another_tenant_finds_the_members_there()
    {
        var directory = new Directory { [("members", "acme")] = ["u-9"] };
        await using var host = directory.NewHost(builder => builder.Services.AddInteractionHook<TenantHook>());

        var handle = await host.Publisher.PublishAsync(TestHost.Request("role:members"));

        (await host.Publisher.FindAsync(handle.InteractionId))!.Recipients.ShouldBe(["u-9"]);
    }

    [Fact]
    public async Task A_user_whom_nobody_knows_is_accepted_and_no_resolver_is_asked()
    {
        var directory = new Directory();
        await using var host = directory.NewHost();

        var handle = await host.Questions.PublishQuestion("somebody-who-never-signed-in", text: "Is it");
        await using var person = await host.AskedPersonAsync("somebody-who-never-signed-in");

        person.Asked[0].InteractionId.ShouldBe(handle.InteractionId);
        directory.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_callers_own_cancellation_passes_through()
    {
        using var source = new CancellationTokenSource();
        await using var host = new TestHost(builder => builder.AddRoleResolver(async (_, _, token) =>
        {
            await source.CancelAsync();
            token.ThrowIfCancellationRequested();
            return null;
        }));

        await Should.ThrowAsync<OperationCanceledException>(() => host.Publisher.PublishAsync(TestHost.Request("role:members"), source.Token));

        host.World.MemoryStore.Count.ShouldBe(0);
    }

    private sealed class Directory : Dictionary<(string Role, string? Tenant), string[]>
    {
        public Directory() => this[("members", null)] = ["u-1", "u-2"];

        public List<(string Role, string? Tenant)> Calls { get; } = [];

        public TestHost NewHost(Action<IEdgeInteractBuilder>? configure = null) => new(builder =>
        {
            builder.AddRoleResolver((role, tenant, _) =>
            {
                Calls.Add((role, tenant));
                return new(this.GetValueOrDefault((role, tenant)));
            });
            configure?.Invoke(builder);
        });
    }

    private class RedirectHook(string target) : IInteractionHook
    {
        public Task OnBeforePublish(InteractionRequest request, CancellationToken cancellationToken)
        {
            request.TargetUserId = target;
            return Task.CompletedTask;
        }
    }

    private sealed class SecondRedirectHook(string target) : RedirectHook(target);

    private sealed class TenantHook : IInteractionHook
    {
        public Task OnBeforePublish(InteractionRequest request, CancellationToken cancellationToken)
        {
            request.TenantId = "acme";
            return Task.CompletedTask;
        }
    }
}
