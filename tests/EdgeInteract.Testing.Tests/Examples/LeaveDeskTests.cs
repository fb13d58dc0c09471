using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Testing.Tests.Examples;

/// <summary>The examples of <c>docs/testing.md</c>, run as they are printed there.</summary>
public sealed class LeaveDeskTests : IAsyncDisposable
{
    private readonly VirtualTimeProvider _time = new();
    private readonly ServiceProvider _services;
    private readonly LeaveDesk _desk;

    public LeaveDeskTests()
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(_time);
        services.AddEdgeInteract()
            .AddEdgeInteractTestingTestsInteractions()
            .AddRoleResolver((role, _) => new(role == "deputies" ? ["deputy-1", "deputy-2"] : null));
        services.AddSingleton<LeaveDesk>();
        _services = services.BuildServiceProvider();
        _desk = _services.GetRequiredService<LeaveDesk>();
    }

    [Fact]
    public async Task A_manager_answers()
    {
        await using var manager = await TestPerson.ConnectAsync(_services, "manager-1");
        manager.WhenAsked<LeaveApproval>(leave => leave.Days > 20).Respond(new LeaveApproval.Rejected("Too long."));

        var decision = await _desk.DecideAsync("Sample Employee", days: 30);

        Assert.Equal("rejected by manager-1: Too long.", decision);
        Assert.Equal("Sample Employee", manager.AskedOnce<LeaveApproval>().EmployeeName);
    }

    [Fact]
    public async Task After_a_week_without_an_answer_a_deputy_is_asked()
    {
        await using var manager = await TestPerson.ConnectAsync(_services, "manager-1");
        await using var deputies = await TestPeople.ConnectAsync(_services, ["deputy-1", "deputy-2"]);
        manager.WhenAsked<LeaveApproval>().Ignore();
        deputies["deputy-2"].WhenAsked<LeaveApproval>().After(TimeSpan.FromHours(3)).Respond(new LeaveApproval.Approved());

        var decision = await _time.AdvanceUntilAsync(() => _desk.DecideAsync("Sample Employee", days: 3));

        Assert.Equal("approved by deputy-2", decision);
        await deputies.UntilAllAsync(deputy => deputy.Unanswered.Count == 0);
        Assert.Equal(InteractionDismissalReason.TimedOut, manager.Dismissals.Single().Reason);
        Assert.Equal(InteractionDismissalReason.RespondedByOther, deputies["deputy-1"].Dismissals.Single().Reason);
    }

    [Fact]
    public async Task The_first_request_is_approved_and_every_later_one_is_not()
    {
        await using var manager = await TestPerson.ConnectAsync(_services, "manager-1");
        manager.WhenAsked<LeaveApproval>().InTurn(
            first => first.Respond(new LeaveApproval.Approved()),
            then => then.Respond(leave => new LeaveApproval.Rejected($"{leave.EmployeeName} has been away.")));

        Assert.Equal("approved by manager-1", await _desk.DecideAsync("Sample Employee", days: 3));
        Assert.Equal("rejected by manager-1: Sample Employee has been away.", await _desk.DecideAsync("Sample Employee", days: 2));
        Assert.Equal([3, 2], manager.Payloads<LeaveApproval>().Select(leave => leave.Days));
    }

    [Fact]
    public async Task Who_was_offline_answers_when_they_are_back()
    {
        await using var manager = await TestPerson.ConnectAsync(_services, "manager-1");
        manager.WhenAsked<LeaveApproval>().Respond(new LeaveApproval.Approved());
        await manager.DisconnectAsync();

        var decision = _desk.DecideAsync("Sample Employee", days: 3);
        await _time.AdvanceAsync(TimeSpan.FromDays(6));
        Assert.False(decision.IsCompleted);
        await manager.ReconnectAsync();

        Assert.Equal("approved by manager-1", await decision);
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
