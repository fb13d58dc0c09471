using System.Net;
using System.Net.Http.Json;

namespace EdgeInteract.LeaveDesk.Tests;

public sealed class SignInTests(LeaveDeskServer server) : IClassFixture<LeaveDeskServer>
{
    [Fact]
    public async Task Nothing_is_to_be_had_without_signing_in_but_the_list_of_whom_to_sign_in_as()
    {
        (await server.Anonymous.GetAsync("/api/me")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await server.Anonymous.GetAsync("/api/leave-requests")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await server.Anonymous.GetJsonAsync("/api/users")).GetArrayLength().ShouldBe(5);
    }

    [Fact]
    public async Task A_sample_user_signs_in_and_is_that_user()
    {
        using var manager = await server.SignInAsync("u-manager-1");

        var me = await manager.GetJsonAsync("/api/me");

        me.GetProperty("id").GetString().ShouldBe("u-manager-1");
        me.GetProperty("name").GetString().ShouldBe("Sample Manager 1");
        me.GetProperty("roles").EnumerateArray().Single().GetString().ShouldBe("finance-managers");
    }

    [Fact]
    public async Task Nobody_signs_in_as_somebody_who_is_not_there()
    {
        using var unknown = await server.Anonymous.PostAsJsonAsync("/api/sign-in", new { userId = "u-nobody" });
        using var missing = await server.Anonymous.PostAsJsonAsync("/api/sign-in", new { });

        unknown.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        missing.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await missing.PointersAsync()).ShouldBe(["/userId"]);
    }

    [Fact]
    public async Task Signing_in_without_a_password_is_not_there_in_production()
    {
        var production = new LeaveDeskServer("Production");
        await production.InitializeAsync();
        try
        {
            using var refused = await production.Anonymous.PostAsJsonAsync("/api/sign-in", new { userId = "u-manager-1" });

            refused.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        }
        finally
        {
            await production.DisposeAsync();
        }
    }

    [Fact]
    public async Task The_page_is_served_for_every_address_that_is_not_the_apis()
    {
        var start = await server.Anonymous.GetStringAsync("/");

        (await server.Anonymous.GetStringAsync("/inbox")).ShouldBe(start);
        start.ShouldContain("<div id=\"root\"");
    }
}
