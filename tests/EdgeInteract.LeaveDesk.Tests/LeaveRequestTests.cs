using System.Net;
using EdgeInteract.SignalR.Tests.Hosting;

namespace EdgeInteract.LeaveDesk.Tests;

public sealed class LeaveRequestTests(LeaveDeskServer server) : IClassFixture<LeaveDeskServer>
{
    [Fact]
    public async Task A_leave_is_filed_answered_by_one_manager_and_seen_live_by_the_one_who_filed_it()
    {
        using var employee = await server.SignInAsync("u-employee");
        var id = await employee.FileForAsync("role:finance-managers");
        await using var events = employee.WatchAsync(id).GetAsyncEnumerator();
        (await events.MoveNextAsync().InTime()).ShouldBeTrue();
        events.Current.GetProperty("status").GetString().ShouldBe("pending");

        await using var manager = await server.ConnectAsync("u-manager-2");
        (await manager.ReplayAsync()).Contains(id, StringComparer.Ordinal).ShouldBeTrue();
        var ack = await manager.RespondAsync(id, "rejected", """{ "reason": "Quarter end" }""");

        ack.GetProperty("status").GetString().ShouldBe("acknowledged");
        var last = events.Current;
        while (await events.MoveNextAsync().InTime())
        {
            last = events.Current;
        }

        last.GetProperty("status").GetString().ShouldBe("acknowledged");
        last.GetProperty("outcome").GetString().ShouldBe("rejected");
        last.GetProperty("comment").GetString().ShouldBe("Quarter end");
        last.GetProperty("respondedBy").GetString().ShouldBe("u-manager-2");
        (await employee.GetJsonAsync($"/api/leave-requests/{id}")).GetRawText().ShouldBe(last.GetRawText());
    }

    [Fact]
    public async Task An_approval_without_a_comment_has_none()
    {
        using var employee = await server.SignInAsync("u-employee");
        var id = await employee.FileForAsync("u-manager-1");
        await using var manager = await server.ConnectAsync("u-manager-1");

        await manager.RespondAsync(id, "approved");

        await foreach (var state in employee.WatchAsync(id))
        {
            state.TryGetProperty("comment", out _).ShouldBeFalse();
        }

        (await employee.GetJsonAsync($"/api/leave-requests/{id}")).GetProperty("outcome").GetString().ShouldBe("approved");
    }

    [Fact]
    public async Task The_list_has_ones_own_requests_newest_first()
    {
        using var outsider = await server.SignInAsync("u-outsider");
        var older = await outsider.FileForAsync("u-manager-1");
        var newer = await outsider.FileForAsync("role:finance-managers");

        var list = (await outsider.GetJsonAsync("/api/leave-requests")).EnumerateArray().ToArray();

        list.Select(entry => entry.GetProperty("interactionId").GetString()).ShouldBe([newer, older]);
        list[0].GetProperty("employeeName").GetString().ShouldBe("Sample Employee");
        list[0].GetProperty("from").GetString().ShouldBe("2026-03-02");
        list[0].GetProperty("days").GetDecimal().ShouldBe(4.5m);
        list[0].GetProperty("target").GetString().ShouldBe("role:finance-managers");
        list[0].GetProperty("filedAt").GetString()!.ShouldEndWith("Z");
    }

    [Fact]
    public async Task A_request_is_known_to_who_filed_it_and_to_who_is_asked_and_to_nobody_else()
    {
        using var employee = await server.SignInAsync("u-employee");
        using var manager = await server.SignInAsync("u-manager-3");
        using var outsider = await server.SignInAsync("u-outsider");
        var id = await employee.FileForAsync("role:finance-managers");

        (await manager.GetAsync($"/api/leave-requests/{id}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await outsider.GetAsync($"/api/leave-requests/{id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await outsider.GetAsync($"/api/leave-requests/{id}/events")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await employee.GetAsync("/api/leave-requests/made-up")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("{}", HttpStatusCode.BadRequest, "/employeeName", "/from", "/to", "/days", "/target")]
    [InlineData("""{ "employeeName": "A", "from": "tomorrow" }""", HttpStatusCode.BadRequest, "/from")]
    [InlineData("""{ "employeeName": "A", "from": "2026-03-06", "to": "2026-03-02", "days": 1, "target": "u-nobody" }""", HttpStatusCode.BadRequest, "/to", "/target")]
    [InlineData("""{ "employeeName": "", "from": "2026-03-02", "to": "2026-03-06", "days": 61, "target": "u-manager-1" }""", HttpStatusCode.UnprocessableEntity, "/employeeName", "/days")]
    [InlineData("""{ "employeeName": "A", "from": "2026-03-02", "to": "2026-03-06", "days": 1, "target": "role:nobody" }""", HttpStatusCode.UnprocessableEntity, "/target")]
    public async Task What_is_wrong_is_said_with_pointers_into_what_was_posted(string body, HttpStatusCode status, params string[] pointers)
    {
        using var employee = await server.SignInAsync("u-employee");

        using var response = await employee.FileAsync(body);

        response.StatusCode.ShouldBe(status);
        (await response.PointersAsync()).ShouldBe(pointers);
    }
}
