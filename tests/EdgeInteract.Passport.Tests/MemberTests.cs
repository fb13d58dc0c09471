using EdgeInteract.Passport.Tests.Hosting;

namespace EdgeInteract.Passport.Tests;

/// <summary>What is asked, and how the answer is read.</summary>
public sealed class MemberTests
{
    [Theory]
    [InlineData("""["usr_1", "usr_2"]""")]
    [InlineData("""{ "members": ["usr_1", "usr_2"] }""")]
    [InlineData("""{ "role": { "key": "members" }, "members": ["usr_1", "usr_2"], "count": 2 }""")]
    public async Task The_members_of_a_role_are_those_that_the_service_names(string json)
    {
        await using var host = await PassportHost.StartAsync(PassportServer.Json(json));

        (await host.RecipientsAsync("members")).ShouldBe(["usr_1", "usr_2"]);
        var call = await host.Server.NextAsync();
        call.Target.ShouldBe("/roles/members/members");
        call.Headers["Accept"].ShouldBe("application/json");
        call.Headers.ShouldNotContainKey("X-Tenant-Id");
        call.Headers.ShouldNotContainKey("Authorization");
    }

    [Fact]
    public async Task A_role_is_asked_for_once_at_publish()
    {
        await using var host = await PassportHost.StartAsync(PassportServer.Json("""["usr_1"]"""));

        await host.RecipientsAsync();

        host.Server.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("finance/managers", "/roles/finance%2Fmanagers/members")]
    [InlineData("../admin", "/roles/..%2Fadmin/members")]
    [InlineData("a?b#c", "/roles/a%3Fb%23c/members")]
    [InlineData("50%", "/roles/50%25/members")]
    [InlineData("%2F", "/roles/%252F/members")]
    [InlineData("a\\b", "/roles/a%5Cb/members")]
    [InlineData("a:b", "/roles/a%3Ab/members")]
    [InlineData("größe", "/roles/gr%C3%B6%C3%9Fe/members")]
    public async Task A_role_is_one_step_of_the_path_whatever_its_key(string role, string target)
    {
        await using var host = await PassportHost.StartAsync(PassportServer.Json("""["usr_1"]"""));

        await host.RecipientsAsync(role);

        (await host.Server.NextAsync()).Target.ShouldBe(target);
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    public async Task A_role_that_a_path_cannot_name_is_unknown_and_nobody_is_asked(string role)
    {
        await using var host = await PassportHost.StartAsync(PassportServer.Json("""["usr_1"]"""));

        (await host.RefusalAsync(role)).Reason.ShouldBe(InteractionTargetError.UnknownRole);
        host.Server.Count.ShouldBe(0);
    }

    [Theory]
    [InlineData("/passport/v1")]
    [InlineData("/passport/v1/")]
    public async Task A_path_of_the_base_address_is_kept(string path)
    {
        await using var server = await PassportServer.StartAsync(PassportServer.Json("""["usr_1"]"""));
        await using var host = await PassportHost.StartAsync(configure: options => options.BaseAddress = new Uri(server.Address, path));

        await host.RecipientsAsync();

        (await server.NextAsync()).Target.ShouldBe("/passport/v1/roles/members/members");
    }

    [Fact]
    public async Task The_same_role_key_in_two_tenants_has_two_member_lists()
    {
        await using var host = await PassportHost.StartAsync(
            context => PassportServer.Json(context.Request.Headers["X-Tenant-Id"] == "acme" ? """["usr_9"]""" : """["usr_1"]""")(context),
            options => options.CacheDuration = TimeSpan.FromSeconds(10));

        (await host.RecipientsAsync("members")).ShouldBe(["usr_1"]);
        (await host.RecipientsAsync("members", "acme")).ShouldBe(["usr_9"]);
        (await host.RecipientsAsync("members")).ShouldBe(["usr_1"]);
        (await host.RecipientsAsync("members", "acme")).ShouldBe(["usr_9"]);
    }

    [Fact]
    public async Task The_tenant_is_where_the_options_say()
    {
        await using var host = await PassportHost.StartAsync(PassportServer.Json("""["usr_1"]"""), options =>
        {
            options.TenantHeader = null;
            options.TenantQueryParameter = "tenant id";
        });

        await host.RecipientsAsync("members", "größe&co");
        await host.RecipientsAsync("members");

        var call = await host.Server.NextAsync();
        call.Target.ShouldBe("/roles/members/members?tenant%20id=gr%C3%B6%C3%9Fe%26co");
        call.Headers.ShouldNotContainKey("X-Tenant-Id");
        (await host.Server.NextAsync()).Target.ShouldBe("/roles/members/members");
    }

    [Fact]
    public async Task A_tenant_outside_ascii_is_percent_encoded_in_the_header()
    {
        await using var host = await PassportHost.StartAsync(PassportServer.Json("""["usr_1"]"""), options => options.TenantHeader = "Tenant");

        await host.RecipientsAsync("members", "größe");

        (await host.Server.NextAsync()).Headers["Tenant"].ShouldBe("gr%C3%B6%C3%9Fe");
    }

    [Fact]
    public async Task Each_attempt_has_a_token_of_its_own_and_none_is_logged()
    {
        var tokens = 0;
        await using var host = await PassportHost.StartAsync(
            PassportServer.Status(503, retryAfter: "0"),
            options =>
            {
                options.MaxRetries = 1;
                options.BearerTokenProvider = _ => new($"secret-{++tokens}");
            });

        var refusal = await host.RefusalAsync();

        (await host.Server.NextAsync()).Headers["Authorization"].ShouldBe("Bearer secret-1");
        (await host.Server.NextAsync()).Headers["Authorization"].ShouldBe("Bearer secret-2");
        refusal.ToString().ShouldNotContain("secret");
        host.Log.Entries.ShouldContain(entry => entry.EventId == 201);
        host.Log.Entries.ShouldAllBe(entry => !entry.Text.Contains("secret"));
    }

    [Fact]
    public async Task The_handler_can_be_the_applications_own()
    {
        await using var host = await PassportHost.StartAsync(
            PassportServer.Json("""["usr_1"]"""), options => options.ConfigureHandler = handler => new SigningHandler(handler));

        await host.RecipientsAsync();

        (await host.Server.NextAsync()).Headers["X-Signature"].ShouldBe("sample");
    }

    private sealed class SigningHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("X-Signature", "sample");
            return base.SendAsync(request, cancellationToken);
        }
    }
}
