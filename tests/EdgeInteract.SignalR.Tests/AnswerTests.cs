using System.Security.Claims;
using System.Text;
using System.Text.Json;
using EdgeInteract.SignalR.Tests.Fuzzing;
using EdgeInteract.SignalR.Tests.Hosting;
using EdgeInteract.SignalR.Tests.Leave;

namespace EdgeInteract.SignalR.Tests;

public sealed class AnswerTests
{
    [Fact]
    public async Task An_answer_reaches_the_code_that_waits_and_its_author_is_the_session()
    {
        await using var host = await HubHost.StartAsync();
        await using var client = await host.ConnectAsync("u-1");
        var id = await host.Publisher.AskAsync("u-1");

        var ack = await client.RespondAsync(id, "rejected", """{ "reason": "Quarter end" }""", more: """, "respondedBy": "u-9", "sessionId": "other", "adminOverride": true""");

        Status(ack).ShouldBe("acknowledged");
        var response = await host.Publisher.WaitAsync(id).InTime();
        response.RespondedBy.ShouldBe("u-1");
        response.SessionId.ShouldNotBeNullOrEmpty();
        response.SessionId.ShouldNotContain("other");
        response.AdminOverride.ShouldBeFalse();
        response.Data!.Value.GetProperty("reason").GetString().ShouldBe("Quarter end");
    }

    [Fact]
    public async Task A_stranger_learns_nothing_about_which_ids_there_are()
    {
        await using var host = await HubHost.StartAsync();
        await using var stranger = await host.ConnectAsync("u-9");
        var foreign = await host.Publisher.AskAsync("u-1");
        var unknown = Guid.NewGuid().ToString();

        var (aboutForeign, aboutUnknown) = (await stranger.RespondAsync(foreign, "approved"), await stranger.RespondAsync(unknown, "approved"));

        Code(aboutForeign).ShouldBe("not_found");
        Code(aboutUnknown).ShouldBe("not_found");
        Anonymous(aboutForeign, foreign).ShouldBe(Anonymous(aboutUnknown, unknown));
        (await host.Publisher.FindAsync(foreign))!.Response.ShouldBeNull();
    }

    [Fact]
    public async Task The_second_answer_is_told_who_was_first()
    {
        await using var host = await HubHost.StartAsync();
        await using var first = await host.ConnectAsync("u-1");
        await using var second = await host.ConnectAsync("u-2");
        var id = await host.Publisher.AskAsync("role:managers");

        var accepted = await first.RespondAsync(id, "approved");
        var refused = await second.RespondAsync(id, "rejected", """{ "reason": "Quarter end" }""");

        Status(accepted).ShouldBe("acknowledged");
        Code(refused).ShouldBe("already_responded");
        refused.GetProperty("respondedBy").GetString().ShouldBe("u-1");
        refused.GetProperty("respondedAt").GetDateTimeOffset().ShouldBe((await host.Publisher.WaitAsync(id).InTime()).Timestamp);
    }

    [Fact]
    public async Task The_same_answer_sent_again_gets_the_first_result_again()
    {
        await using var host = await HubHost.StartAsync();
        await using var client = await host.ConnectAsync("u-1");
        var id = await host.Publisher.AskAsync("u-1");
        var responseId = Guid.NewGuid().ToString();

        var first = await client.RespondAsync(id, "approved", responseId: responseId);
        var again = await client.RespondAsync(id, "approved", responseId: responseId);

        Status(first).ShouldBe("acknowledged");
        Status(again).ShouldBe("acknowledged");
    }

    [Fact]
    public async Task A_wrong_answer_is_refused_with_pointers_and_the_question_stays_open()
    {
        await using var host = await HubHost.StartAsync();
        await using var client = await host.ConnectAsync("u-1");
        var id = await host.Publisher.AskAsync("u-1");

        var tooShort = await client.RespondAsync(id, "rejected", """{ "reason": "no" }""");
        var unknown = await client.RespondAsync(id, "postponed");

        Code(tooShort).ShouldBe("invalid");
        var error = tooShort.GetProperty("errors").EnumerateArray().Single();
        error.GetProperty("pointer").GetString().ShouldBe("/data/reason");
        error.GetProperty("keyword").GetString().ShouldBe("minLength");
        unknown.GetProperty("errors").EnumerateArray().Single().GetProperty("pointer").GetString().ShouldBe("/outcome");
        Status(await client.RespondAsync(id, "approved")).ShouldBe("acknowledged");
    }

    [Theory]
    [InlineData("""{ "interactionId": "some-id", "responseId": "some-response", "outcome": 7 }""", "/outcome")]
    [InlineData("""{ "interactionId": "some-id", "responseId": "some-response", "outcome": "approved", "clientTimestamp": "noon" }""", "/clientTimestamp")]
    [InlineData("""{ "outcome": { "text": ["approved"] }, "interactionId": "some-id", "clientTimestamp": 7, "responseId": "some-response" }""", "/outcome")]
    public async Task A_reply_of_a_wrong_form_is_a_refusal_that_says_where(string reply, string pointer)
    {
        await using var host = await HubHost.StartAsync();
        await using var client = await host.ConnectAsync("u-1");

        var ack = await client.RespondAsync(reply);

        Code(ack).ShouldBe("invalid");
        ack.GetProperty("interactionId").GetString().ShouldBe("some-id");
        ack.GetProperty("responseId").GetString().ShouldBe("some-response");
        ack.GetProperty("errors").EnumerateArray().Single().GetProperty("pointer").GetString().ShouldBe(pointer);
    }

    [Theory]
    [InlineData("""{ "interactionId": "some-id", "responseId": "\ud800", "outcome": "approved" }""", "some-id", null)]
    [InlineData("""{ "interactionId": "\udc00", "responseId": "some-response", "outcome": 7 }""", "", "some-response")]
    [InlineData("""{ "\ud800": 1, "interactionId": 7, "responseId": "some-response" }""", "", "some-response")]
    public async Task A_reply_with_half_of_a_surrogate_pair_is_a_refusal_too(string reply, string interactionId, string? responseId)
    {
        await using var host = await HubHost.StartAsync();
        // The client of the framework would refuse to send it.
        await using var socket = await RawHubSocket.ConnectAsync(host.WithToken(await host.SignInAsync((ClaimTypes.NameIdentifier, "u-1"))));
        var completion = socket.CompletionAsync("1");

        await socket.SendAsync(Encoding.UTF8.GetBytes($$"""{"type":1,"invocationId":"1","target":"respond","arguments":[{{reply}}]}"""));

        var ack = (await completion).ShouldNotBeNull().GetProperty("result");
        Code(ack).ShouldBe("invalid");
        ack.GetProperty("interactionId").GetString().ShouldBe(interactionId);
        (ack.TryGetProperty("responseId", out var id) ? id.GetString() : null).ShouldBe(responseId);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"approved\"")]
    public async Task What_is_not_a_reply_at_all_is_a_refusal_too(string reply)
    {
        await using var host = await HubHost.StartAsync();
        await using var client = await host.ConnectAsync("u-1");

        Code(await client.RespondAsync(reply)).ShouldBe("invalid");
    }

    [Fact]
    public async Task An_answer_after_a_cancellation_is_refused_with_its_own_code()
    {
        await using var host = await HubHost.StartAsync();
        await using var client = await host.ConnectAsync("u-1");
        var id = await host.Publisher.AskAsync("u-1");
        await host.Publisher.CancelAsync(id, "The trip was called off.");

        Code(await client.RespondAsync(id, "approved")).ShouldBe("cancelled");
    }

    private static string? Status(JsonElement ack) => ack.GetProperty("status").GetString();

    private static string? Code(JsonElement ack) => ack.GetProperty("errorCode").GetString();

    // What is left of a refusal when that is taken away which the client said itself, and the time.
    private static string Anonymous(JsonElement ack, string id) => string.Join(
        '|',
        ack.EnumerateObject()
            .Where(member => member.Name is not ("responseId" or "processedAt"))
            .Select(member => $"{member.Name}={member.Value}".Replace(id, "ID", StringComparison.Ordinal)));
}
