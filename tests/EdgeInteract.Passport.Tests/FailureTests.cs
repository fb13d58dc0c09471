using EdgeInteract.Passport.Tests.Hosting;
using EdgeInteract.TestKit;
using Microsoft.AspNetCore.Http;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace EdgeInteract.Passport.Tests;

/// <summary>A role that cannot be resolved is a typed error of publishing, never a delivery to nobody.</summary>
public sealed class FailureTests
{
    [Fact]
    public async Task A_404_is_an_unknown_role()
    {
        await using var host = await PassportHost.StartAsync(PassportServer.Status(404));

        var refusal = await host.RefusalAsync();

        refusal.Reason.ShouldBe(InteractionTargetError.UnknownRole);
        refusal.TargetUserId.ShouldBe("role:members");
        host.Server.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("""{ "members": [] }""")]
    [InlineData("""["", "usr 1", "role:others"]""")]
    public async Task A_list_without_a_member_is_an_empty_role(string json)
    {
        await using var host = await PassportHost.StartAsync(PassportServer.Json(json));

        (await host.RefusalAsync()).Reason.ShouldBe(InteractionTargetError.EmptyRole);
        host.Server.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>Sign in</html>")]
    [InlineData("""["usr_1" """)]
    [InlineData("""["usr_1"] []""")]
    [InlineData("""["usr_1", 2]""")]
    [InlineData("""["usr_1", null]""")]
    [InlineData("""["usr_1", "\ud800"]""")]
    [InlineData("null")]
    [InlineData("\"usr_1\"")]
    [InlineData("{}")]
    [InlineData("""{ "Members": ["usr_1"] }""")]
    [InlineData("""{ "members": null }""")]
    [InlineData("""{ "members": { "0": "usr_1" } }""")]
    [InlineData("""{ "members": ["usr_1"], "members": ["usr_2"] }""")]
    public async Task What_is_not_a_list_of_members_is_a_failure_and_not_asked_for_again(string body)
    {
        await using var host = await PassportHost.StartAsync(PassportServer.Json(body));

        var refusal = await host.RefusalAsync();

        refusal.Reason.ShouldBe(InteractionTargetError.ResolverFailed);
        refusal.InnerException.ShouldBeOfType<InvalidDataException>().Message.ShouldContain("members");
        host.Server.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Nesting_without_end_is_a_failure()
    {
        await using var host = await PassportHost.StartAsync(PassportServer.Json(new string('[', 100_000)));

        (await host.RefusalAsync()).InnerException.ShouldBeOfType<InvalidDataException>();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_answer_above_the_limit_is_a_failure_whether_its_length_is_announced_or_not(bool announced)
    {
        var body = $"""["{new string('x', 3_000)}"]""";
        await using var host = await PassportHost.StartAsync(
            async context =>
            {
                context.Response.ContentLength = announced ? body.Length : null;
                await context.Response.StartAsync();
                await context.Response.WriteAsync(body);
            },
            options => options.MaxResponseBytes = 2_048);

        var refusal = await host.RefusalAsync();

        refusal.InnerException.ShouldBeOfType<InvalidDataException>().Message.ShouldContain("2048 bytes");
        host.Server.Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_answer_of_the_very_limit_is_read()
    {
        var body = """["usr_1"]""".PadRight(2_048);
        await using var host = await PassportHost.StartAsync(PassportServer.Json(body), options => options.MaxResponseBytes = 2_048);

        (await host.RecipientsAsync()).ShouldBe(["usr_1"]);
    }

    [Theory]
    [InlineData(201)]
    [InlineData(204)]
    [InlineData(302)]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(410)]
    public async Task Any_other_status_is_a_failure_and_not_asked_for_again(int status)
    {
        await using var host = await PassportHost.StartAsync(context =>
        {
            context.Response.Headers.Location = "/elsewhere";
            return PassportServer.Status(status)(context);
        });

        var refusal = await host.RefusalAsync();

        refusal.Reason.ShouldBe(InteractionTargetError.ResolverFailed);
        ((int?)refusal.InnerException.ShouldBeAssignableTo<HttpRequestException>()!.StatusCode).ShouldBe(status);
        host.Server.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task A_status_that_may_pass_and_does_not_is_a_failure_after_all_attempts(int status)
    {
        await using var host = await PassportHost.StartAsync(PassportServer.Status(status, retryAfter: "0"));

        var refusal = await host.RefusalAsync();

        refusal.Reason.ShouldBe(InteractionTargetError.ResolverFailed);
        ((int?)refusal.InnerException.ShouldBeAssignableTo<HttpRequestException>()!.StatusCode).ShouldBe(status);
        host.Server.Count.ShouldBe(4);
    }

    [Fact]
    public async Task A_server_that_hangs_is_a_failure_after_all_attempts()
    {
        await using var host = await PassportHost.StartAsync(PassportServer.Hang, options => options.MaxRetries = 1);
        var publish = host.PublishAsync("members");
        await host.Server.NextAsync();
        host.Clock.Advance(PassportHost.AttemptTimeout);
        host.Clock.Advance(await host.Clock.NextTimerAsync(TimeSpan.Zero, TimeSpan.FromSeconds(5)));
        await host.Server.NextAsync();
        host.Clock.Advance(PassportHost.AttemptTimeout);

        var refusal = await host.RefusalAsync(publish);

        refusal.Reason.ShouldBe(InteractionTargetError.ResolverFailed);
        refusal.InnerException.ShouldBeOfType<TimeoutRejectedException>().Timeout.ShouldBe(PassportHost.AttemptTimeout);
    }

    [Fact]
    public async Task A_server_that_hangs_in_the_middle_of_the_list_is_a_failure()
    {
        await using var host = await PassportHost.StartAsync(
            async context =>
            {
                await context.Response.WriteAsync("""["usr_1",""");
                await context.Response.Body.FlushAsync();
                await PassportServer.Hang(context);
            },
            options => options.MaxRetries = 0);
        var publish = host.PublishAsync("members");
        await host.Server.NextAsync();
        host.Clock.Advance(PassportHost.AttemptTimeout);

        (await host.RefusalAsync(publish)).InnerException.ShouldBeOfType<TimeoutRejectedException>();
    }

    [Fact]
    public async Task A_connection_that_breaks_in_the_middle_of_the_list_is_tried_again()
    {
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var host = await PassportHost.StartAsync(
            async context =>
            {
                await context.Response.WriteAsync("""["usr_1",""");
                await context.Response.Body.FlushAsync();
                // Not before the client has the head: it would be a connection that broke before any answer.
                await begun.Task.OrFailAsync();
                context.Abort();
            },
            options => options.ConfigureHandler = handler => new HeadHandler(handler, begun));
        var publish = host.PublishAsync("members");
        var pause = await host.Clock.NextTimerAsync(TimeSpan.Zero, TimeSpan.FromSeconds(5));
        host.Server.Answer = PassportServer.Json("""["usr_1", "usr_2"]""");
        host.Clock.Advance(pause);

        var handle = await publish;

        (await host.Publisher.FindAsync(handle.InteractionId))!.Recipients.ShouldBe(["usr_1", "usr_2"]);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_a_failure()
    {
        await using var host = await PassportHost.StartAsync(configure: options => options.MaxRetries = 0);
        await host.Server.DisposeAsync();

        (await host.RefusalAsync()).InnerException.ShouldBeOfType<HttpRequestException>();
    }

    [Fact]
    public async Task An_open_circuit_is_a_failure_without_a_call()
    {
        await using var host = await PassportHost.StartAsync(PassportServer.Status(500), options =>
        {
            options.MaxRetries = 0;
            options.CircuitMinimumAttempts = 2;
        });
        await host.RefusalAsync();
        await host.RefusalAsync();

        var refusal = await host.RefusalAsync();

        refusal.Reason.ShouldBe(InteractionTargetError.ResolverFailed);
        refusal.InnerException.ShouldBeOfType<BrokenCircuitException>();
        host.Server.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_token_that_cannot_be_had_is_a_failure()
    {
        await using var host = await PassportHost.StartAsync(
            PassportServer.Json("""["usr_1"]"""), options => options.BearerTokenProvider = _ => throw new InvalidOperationException("No token."));

        (await host.RefusalAsync()).InnerException.ShouldBeOfType<InvalidOperationException>().Message.ShouldBe("No token.");
        host.Server.Count.ShouldBe(0);
    }

    [Fact]
    public async Task A_token_that_never_comes_is_a_failure()
    {
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var host = await PassportHost.StartAsync(configure: options =>
        {
            options.MaxRetries = 0;
            options.BearerTokenProvider = _ =>
            {
                asked.SetResult();
                return new(new TaskCompletionSource<string?>().Task);
            };
        });
        var publish = host.PublishAsync("members");
        await asked.Task.OrFailAsync();
        host.Clock.Advance(PassportHost.AttemptTimeout);

        (await host.RefusalAsync(publish)).InnerException.ShouldBeOfType<TimeoutRejectedException>();
    }

    private sealed class HeadHandler(HttpMessageHandler inner, TaskCompletionSource begun) : DelegatingHandler(inner)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, cancellationToken);
            begun.TrySetResult();
            return response;
        }
    }
}
