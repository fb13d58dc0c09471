using EdgeInteract.TestKit;
using EdgeInteract.Tests.Questions;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Tests.Hooks;

public sealed class BeforePublishHookTests
{
    [Fact]
    public async Task A_hook_that_redirects_in_place_redirects()
    {
        await using var host = HostWith((request, _) => request.TargetUserId = "u-2");
        await using var substitute = await host.PersonAsync("u-2");
        substitute.WhenAsked<Question>().Respond(new Question.Yes());

        var answer = await host.Questions.RequestQuestion("u-1", text: "Is it").OrFailAsync();

        answer.RespondedBy.ShouldBe("u-2");
    }

    [Fact]
    public async Task The_same_hook_with_a_reassigned_parameter_redirects_nothing()
    {
        await using var host = new TestHost(builder => builder.Services.AddInteractionHook<ReassigningHook>());
        await using var asked = await host.PersonAsync("u-1");
        await using var substitute = await host.PersonAsync("u-2");
        asked.WhenAsked<Question>().Respond(new Question.Yes());

        var answer = await host.Questions.RequestQuestion("u-1", text: "Is it").OrFailAsync();

        answer.RespondedBy.ShouldBe("u-1");
        substitute.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_redirect_to_a_role_is_resolved_after_the_hooks()
    {
        await using var host = HostWith((request, _) => request.TargetUserId = "role:members");

        var handle = await host.Questions.PublishQuestion("u-9", text: "Is it");

        (await host.Publisher.FindAsync(handle.InteractionId))!.Recipients.ShouldBe(["u-1", "u-2", "u-3"]);
    }

    [Fact]
    public async Task Hooks_run_in_the_order_of_registration_on_one_instance()
    {
        var seen = new List<(string Hook, InteractionRequest Request, string? Trace)>();
        await using var host = HostWith(
            (request, _) =>
            {
                seen.Add(("first", request, Trace(request)));
                request.Metadata["trace"] = "set by the first";
            },
            (request, _) => seen.Add(("second", request, Trace(request))));

        var handle = await host.Questions.PublishQuestion("u-1", text: "Is it");

        seen.Select(entry => (entry.Hook, entry.Trace)).ShouldBe([("first", null), ("second", "set by the first")]);
        seen[1].Request.ShouldBeSameAs(seen[0].Request);
        seen[0].Request.InteractionId.ShouldBe(handle.InteractionId);
        seen[0].Request.TimeoutMs.ShouldBe(InteractionLimits.DefaultTimeoutMs);
        (await host.Store.FindAsync(handle.InteractionId, default))!.Record.Metadata["trace"].ShouldBe("set by the first");
    }

    [Fact]
    public async Task A_block_reaches_the_caller_with_who_blocked_and_what_and_stops_everything()
    {
        var laterRan = false;
        string? id = null;
        await using var host = HostWith(
            (request, _) =>
            {
                id = request.InteractionId;
                throw new InteractionBlockedException("Out of office.");
            },
            (_, _) => laterRan = true);
        await using var person = await host.PersonAsync("u-1");

        var block = await Should.ThrowAsync<InteractionBlockedException>(() => host.Questions.RequestQuestion("u-1", text: "Is it"));

        block.Message.ShouldBe("Out of office.");
        block.BlockedBy.ShouldBe(nameof(DelegateHook0));
        block.InteractionId.ShouldBe(id);
        laterRan.ShouldBeFalse();
        host.World.MemoryStore.Count.ShouldBe(0);
        person.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_hook_that_fails_is_named_and_nobody_is_asked()
    {
        await using var host = HostWith((_, _) => throw new TimeoutException("A sample failure."));

        var failure = await Should.ThrowAsync<InteractionPublishException>(() => host.Questions.RequestQuestion("u-1", text: "Is it"));

        failure.Message.ShouldContain(nameof(DelegateHook0));
        failure.InnerException.ShouldBeOfType<TimeoutException>();
        host.World.MemoryStore.Count.ShouldBe(0);
    }

    [Theory]
    [InlineData("/timeoutMs")]
    [InlineData("/payload/number")]
    [InlineData("/type")]
    public async Task What_a_hook_makes_invalid_is_refused_and_the_hook_is_named(string pointer)
    {
        await using var host = HostWith((_, _) => { }, (request, _) => Spoil(request, pointer), (_, _) => { });

        var refusal = await Should.ThrowAsync<InteractionRequestInvalidException>(() => host.Questions.RequestQuestion("u-1", text: "Is it"));

        refusal.Hook.ShouldBe(nameof(DelegateHook1));
        refusal.Errors.ShouldHaveSingleItem().Pointer.ShouldBe(pointer);
        refusal.Message.ShouldContain(nameof(DelegateHook1));
        host.World.MemoryStore.Count.ShouldBe(0);
    }

    [Fact]
    public async Task A_replaced_payload_is_what_the_person_sees()
    {
        await using var host = HostWith((request, _) => request.Payload = ((Question)request.Payload!) with { Number = 42 });

        await host.Questions.PublishQuestion("u-1", text: "Is it");
        await using var person = await host.AskedPersonAsync("u-1");

        person.Asked[0].Payload.ShouldBe(new Question("Is it", 42));
    }

    [Fact]
    public async Task What_a_hook_changes_after_the_freeze_changes_nothing()
    {
        InteractionRequest? kept = null;
        await using var host = HostWith((request, _) => kept = request);
        var handle = await host.Questions.PublishQuestion("u-1", text: "Is it");

        kept!.Title = "Changed later";
        kept.Metadata["late"] = "yes";
        kept.TargetUserId = "u-2";

        await using var person = await host.AskedPersonAsync("u-1");
        person.Asked[0].Title.ShouldBe("Is it?");
        (await host.Store.FindAsync(handle.InteractionId, default))!.Record.Metadata.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_callers_own_request_is_not_changed()
    {
        await using var host = HostWith((request, _) =>
        {
            request.TargetUserId = "u-2";
            request.Metadata["trace"] = "set";
        });
        var request = TestHost.Request();

        await host.Publisher.PublishAsync(request);

        request.TargetUserId.ShouldBe("u-1");
        request.Metadata.ShouldBeEmpty();
        request.TimeoutMs.ShouldBeNull();
    }

    [Fact]
    public async Task A_hooks_own_services_are_scoped_to_one_chain()
    {
        var scopes = new List<object>();
        await using var host = new TestHost(builder =>
        {
            builder.Services.AddSingleton(scopes);
            builder.Services.AddScoped<ScopedService>();
            builder.Services.AddInteractionHook<ScopedHook>();
        });

        await host.Questions.PublishQuestion("u-1", text: "One");
        await host.Questions.PublishQuestion("u-1", text: "Two");

        scopes.Distinct().Count().ShouldBe(2);
        scopes.ShouldAllBe(service => ((ScopedService)service).IsDisposed);
    }

    [Fact]
    public async Task A_token_that_is_cancelled_during_a_hook_gives_up_publishing()
    {
        using var caller = new CancellationTokenSource();
        await using var host = HostWith((_, token) =>
        {
            caller.Cancel();
            token.ThrowIfCancellationRequested();
        });

        await Should.ThrowAsync<OperationCanceledException>(() => host.Questions.RequestQuestion("u-1", text: "Is it", cancellationToken: caller.Token));

        host.World.MemoryStore.Count.ShouldBe(0);
    }

    private static string? Trace(InteractionRequest request) => request.Metadata.TryGetValue("trace", out var trace) ? trace : null;

    private static void Spoil(InteractionRequest request, string pointer)
    {
        switch (pointer)
        {
            case "/timeoutMs":
                request.TimeoutMs = 1;
                break;
            case "/payload/number":
                request.Payload = new Question("Is it", 101);
                break;
            default:
                request.Type = "tests/quick-question";
                break;
        }
    }

    private static TestHost HostWith(params Action<InteractionRequest, CancellationToken>[] hooks) => new(builder =>
    {
        builder.Services.AddSingleton(hooks);
        builder.Services.AddInteractionHook<DelegateHook0>();
        if (hooks.Length > 1)
        {
            builder.Services.AddInteractionHook<DelegateHook1>();
        }

        if (hooks.Length > 2)
        {
            builder.Services.AddInteractionHook<DelegateHook2>();
        }
    });

    private class DelegateHook(Action<InteractionRequest, CancellationToken> before) : IInteractionHook
    {
        public Task OnBeforePublish(InteractionRequest request, CancellationToken cancellationToken)
        {
            before(request, cancellationToken);
            return Task.CompletedTask;
        }
    }

    private sealed class DelegateHook0(Action<InteractionRequest, CancellationToken>[] hooks) : DelegateHook(hooks[0]);

    private sealed class DelegateHook1(Action<InteractionRequest, CancellationToken>[] hooks) : DelegateHook(hooks[1]);

    private sealed class DelegateHook2(Action<InteractionRequest, CancellationToken>[] hooks) : DelegateHook(hooks[2]);

    // Written as the mistake is written in the wild; it compiles, and it is lost.
    private sealed class ReassigningHook : IInteractionHook
    {
        public async Task OnBeforePublish(InteractionRequest request, CancellationToken cancellationToken)
        {
#pragma warning disable EI2001 // The mistake that the rule finds.
            request = request with { TargetUserId = "u-2" };
#pragma warning restore EI2001
            await Task.CompletedTask;
        }
    }

    private sealed class ScopedService : IDisposable
    {
        public bool IsDisposed { get; private set; }

        public void Dispose() => IsDisposed = true;
    }

    private sealed class ScopedHook(ScopedService service, List<object> scopes) : IInteractionHook
    {
        public Task OnBeforePublish(InteractionRequest request, CancellationToken cancellationToken)
        {
            scopes.Add(service);
            return Task.CompletedTask;
        }
    }
}
