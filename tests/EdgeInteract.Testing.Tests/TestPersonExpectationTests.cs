using EdgeInteract.TestKit;
using EdgeInteract.Testing.Tests.Examples;

namespace EdgeInteract.Testing.Tests;

/// <summary>What is expected of a person and is not so is a failure that says what was asked instead.</summary>
public sealed class TestPersonExpectationTests
{
    [Fact]
    public async Task What_was_asked_is_given_typed()
    {
        await using var host = new TestingHost();
        await using var person = await AskedTwiceAsync(host);

        person.Payloads<LeaveApproval>().Select(leave => leave.Days).ShouldBe([3, 2]);
        person.AskedOnce<LeaveApproval>(leave => leave.Days == 2).EmployeeName.ShouldBe("Sample Employee");
        person.ShouldHaveBeenAsked<LeaveApproval>(leave => leave.Days < 9).Count.ShouldBe(2);
        person.ShouldNotHaveBeenAsked<LeaveApproval>(leave => leave.Days > 9);
        (await person.UntilAskedAsync<LeaveApproval>(leave => leave.Days == 2)).Payload.ShouldBe(new LeaveApproval("Sample Employee", 2));
    }

    [Fact]
    public async Task A_failed_expectation_lists_what_was_asked_as_the_page_says()
    {
        await using var host = new TestingHost();
        await using var person = await AskedTwiceAsync(host);
        await person.RespondAsync(person.Asked[0], new LeaveApproval.Approved());

        Should.Throw<TestPersonException>(() => person.AskedOnce<LeaveApproval>()).Message.ShouldBe(
            """
            The question LeaveApproval was expected once, and was asked 2 times. manager-1 was asked:
              "Leave for Sample Employee, 3 days?" LeaveApproval { EmployeeName = Sample Employee, Days = 3 }
              "Leave for Sample Employee, 2 days?" LeaveApproval { EmployeeName = Sample Employee, Days = 2 } (unanswered)
            """);
        Should.Throw<TestPersonException>(() => person.ShouldHaveBeenAsked<LeaveApproval>(leave => leave.Days == 9)).Message
            .ShouldStartWith("A question LeaveApproval for which the condition holds was expected, and was not asked. manager-1 was asked:");
        Should.Throw<TestPersonException>(() => person.ShouldNotHaveBeenAsked<LeaveApproval>()).Message
            .ShouldStartWith("The question LeaveApproval was not expected, and was asked.");
    }

    [Fact]
    public async Task Who_was_asked_nothing_is_said_to_have_been_asked_nothing()
    {
        await using var host = new TestingHost();
        await using var person = await host.PersonAsync("u-1");

        Should.Throw<TestPersonException>(() => person.AskedOnce<LeaveApproval>()).Message
            .ShouldBe("The question LeaveApproval was expected, and was not asked. u-1 was asked nothing.");
    }

    [Fact]
    public async Task What_a_script_throws_is_thrown_by_every_expectation()
    {
        await using var host = new TestingHost();
        await using var person = await host.PersonAsync("u-1");
        person.WhenAsked<LeaveApproval>().Respond(Fail);
        await host.Leave.PublishLeaveApproval("u-1", employeeName: "Sample", days: 3);

        var thrown = await Should.ThrowAsync<TestPersonException>(() => person.UntilAsync(who => who.Acks.Count == 1));

        thrown.InnerException.ShouldBeOfType<FormatException>();
        thrown.Message.ShouldBe("A script of u-1 failed: A sample failure.");
        Should.Throw<TestPersonException>(() => person.ThrowIfFailed());
        Should.Throw<TestPersonException>(() => person.AskedOnce<LeaveApproval>());
        Should.Throw<TestPersonException>(() => person.ShouldNotHaveBeenAsked<LeaveApproval>());
    }

    [Fact]
    public async Task What_a_condition_throws_is_a_failure_like_what_a_script_throws_also_for_what_waited_before()
    {
        await using var host = new TestingHost();
        await using var person = await host.PersonAsync("u-1");
        await using var other = await host.PersonAsync("u-2");
        person.WhenAsked<LeaveApproval>(leave => (bool)Fail(leave)).Ignore();
        await host.Leave.PublishLeaveApproval("u-1", employeeName: "Sample", days: 3);
        await host.Leave.PublishLeaveApproval("u-2", employeeName: "Sample", days: 3);
        await other.UntilAskedAsync<LeaveApproval>();
        other.WhenAsked<LeaveApproval>(leave => (bool)Fail(leave)).Ignore();

        foreach (var who in (TestPerson[])[person, other])
        {
            (await Should.ThrowAsync<TestPersonException>(() => who.UntilAsync(_ => false))).InnerException.ShouldBeOfType<FormatException>();
        }
    }

    [Fact]
    public async Task Misuse_is_refused_where_it_is_written()
    {
        await using var host = new TestingHost();
        await using var person = await host.PersonAsync("u-1");
        var script = person.WhenAsked<LeaveApproval>();

        Should.Throw<InvalidOperationException>(() => person.WhenAsked<string>()).Message.ShouldContain("examples/leave-approval");
        Should.Throw<ArgumentException>(() => script.Respond("approved")).Message.ShouldContain("approved, rejected");
        Should.Throw<ArgumentException>(() => script.InTurn());
        Should.Throw<ArgumentException>(() => script.InTurn(_ => { })).Message.ShouldContain("Respond or Ignore");
        Should.Throw<ArgumentOutOfRangeException>(() => script.After(TimeSpan.FromTicks(-1)));
        script.Ignore();
        Should.Throw<InvalidOperationException>(() => script.Ignore()).Message.ShouldContain("InTurn");
        (await Should.ThrowAsync<InvalidOperationException>(() => person.ReconnectAsync())).Message.ShouldContain("second device");
        await person.DisconnectAsync();
        (await Should.ThrowAsync<InvalidOperationException>(() => person.RespondAsync("some-id", "approved"))).Message.ShouldContain("ReconnectAsync");
        await person.DisposeAsync();
        await Should.ThrowAsync<ObjectDisposedException>(() => person.ReconnectAsync());
        await Should.ThrowAsync<InvalidOperationException>(() => TestPerson.ConnectAsync(new NoServices(), "u-1"));
    }

    [Fact]
    public async Task Giving_up_waiting_is_what_the_token_says()
    {
        await using var host = new TestingHost();
        await using var person = await host.PersonAsync("u-1");
        using var impatience = new CancellationTokenSource();
        var waiting = person.UntilAskedAsync<LeaveApproval>(cancellationToken: impatience.Token);

        await impatience.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => waiting.OrFailAsync());
    }

    private static object Fail(LeaveApproval leave) => throw new FormatException("A sample failure.");

    private static async Task<TestPerson> AskedTwiceAsync(TestingHost host)
    {
        var person = await host.PersonAsync("manager-1");
        await host.Leave.PublishLeaveApproval("manager-1", employeeName: "Sample Employee", days: 3);
        await host.Leave.PublishLeaveApproval("manager-1", employeeName: "Sample Employee", days: 2);
        await person.UntilAsync(who => who.Asked.Count == 2);
        return person;
    }

    private sealed class NoServices : IServiceProvider
    {
        public object? GetService(Type serviceType) => null;
    }
}
