namespace EdgeInteract.Tests.Proof;

/// <summary>Delivered and displayed say what is true of the person, whichever of the person's devices made it so; and all devices lose the card together.</summary>
public sealed class DeliveryStateTests
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Delivered_and_displayed_keep_the_time_of_the_first_device_whichever_it_is()
    {
        await using var host = new TestHost();
        var start = host.Time.GetUtcNow();
        var id = (await host.Questions.PublishQuestion("u-1", text: "Is it")).InteractionId;
        (await FindAsync(host, id)).Status.ShouldBe(InteractionStatus.Pending);
        (await FindAsync(host, id)).DeliveredAt.ShouldBeNull();

        host.Time.Advance(Minute);
        await using var laptop = await Screen.ConnectAsync(host, "u-1");
        await laptop.Receiver.UntilSeenAsync(id);
        await host.UntilStatusAsync(id, InteractionStatus.Delivered);
        host.Time.Advance(Minute);
        await using var phone = await Screen.ConnectAsync(host, "u-1");
        await phone.Receiver.UntilSeenAsync(id);
        (await FindAsync(host, id)).DisplayedAt.ShouldBeNull();

        host.Time.Advance(Minute);
        await phone.Session.DisplayedAsync(id, CancellationToken.None);
        host.Time.Advance(Minute);
        await laptop.Session.DisplayedAsync(id, CancellationToken.None);
        await laptop.Session.ReplayAsync(CancellationToken.None);

        var snapshot = await FindAsync(host, id);
        snapshot.Status.ShouldBe(InteractionStatus.Displayed);
        snapshot.DeliveredAt.ShouldBe(start + Minute);
        snapshot.DisplayedAt.ShouldBe(start + (3 * Minute));
    }

    [Fact]
    public async Task Displayed_is_taken_from_recipients_only_and_from_nobody_after_the_end()
    {
        await using var host = new TestHost();
        await using var member = await Screen.ConnectAsync(host, "u-1");
        await using var stranger = await Screen.ConnectAsync(host, "u-9");
        var id = (await host.Questions.PublishQuestion("role:members", text: "Is it")).InteractionId;
        await member.Receiver.UntilSeenAsync(id);
        await host.UntilStatusAsync(id, InteractionStatus.Delivered);

        await stranger.Session.DisplayedAsync(id, CancellationToken.None);
        (await host.StatusAsync(id)).ShouldBe(InteractionStatus.Delivered);
        await host.Publisher.CancelAsync(id);
        await member.Session.DisplayedAsync(id, CancellationToken.None);

        var snapshot = await FindAsync(host, id);
        snapshot.Status.ShouldBe(InteractionStatus.Cancelled);
        snapshot.DisplayedAt.ShouldBeNull();
    }

    [Fact]
    public async Task An_answer_on_one_device_takes_the_card_off_all_others_and_says_that_it_was_the_same_person()
    {
        await using var host = new TestHost();
        var devices = await DevicesAsync(host, ["u-1", "u-1", "u-1", "u-1"]);
        var id = await AskAsync(host, "u-1", devices);

        (await devices[2].RespondAsync(id)).Status.ShouldBe(InteractionAckStatus.Acknowledged);

        await Task.WhenAll(devices.Select(device => device.Receiver.UntilEmptyAsync()));
        foreach (var other in devices.Where(device => device != devices[2]))
        {
            other.Receiver.DismissalOf(id).ShouldBe(new InteractionDismissal
            {
                InteractionId = id,
                Reason = InteractionDismissalReason.RespondedElsewhere,
                RespondedBy = "u-1",
                SessionId = devices[2].Session.SessionId,
            });
        }

        devices[2].Receiver.DismissalOf(id).ShouldBeNull();
        await DisconnectAsync(devices);
    }

    [Fact]
    public async Task A_timeout_takes_the_card_off_every_device_of_every_recipient()
    {
        await using var host = new TestHost();
        var devices = await DevicesAsync(host, ["u-1", "u-1", "u-2", "u-3", "u-3"]);
        var id = await AskAsync(host, "role:members", devices);

        host.Time.Advance(TimeSpan.FromMinutes(10));

        await ShouldAllLoseAsync(devices, new InteractionDismissal { InteractionId = id, Reason = InteractionDismissalReason.TimedOut });
    }

    [Fact]
    public async Task A_cancellation_takes_the_card_off_every_device_of_every_recipient_with_its_reason()
    {
        await using var host = new TestHost();
        var devices = await DevicesAsync(host, ["u-1", "u-1", "u-2", "u-3", "u-3"]);
        var id = await AskAsync(host, "role:members", devices);

        await host.Publisher.CancelAsync(id, "The trip was called off.");

        await ShouldAllLoseAsync(
            devices, new InteractionDismissal { InteractionId = id, Reason = InteractionDismissalReason.Cancelled, Message = "The trip was called off." });
    }

    private static async Task<InteractionSnapshot> FindAsync(TestHost host, string id) => (await host.Publisher.FindAsync(id)).ShouldNotBeNull();

    private static Task<Screen[]> DevicesAsync(TestHost host, string[] users) => Task.WhenAll(users.Select(user => Screen.ConnectAsync(host, user)));

    private static async Task<string> AskAsync(TestHost host, string target, Screen[] devices)
    {
        var id = (await host.Questions.PublishQuestion(target, text: "Is it", options: new InteractionOptions { TimeoutMs = 600_000 })).InteractionId;
        await Task.WhenAll(devices.Select(device => device.Receiver.UntilSeenAsync(id)));
        return id;
    }

    private static async Task ShouldAllLoseAsync(Screen[] devices, InteractionDismissal expected)
    {
        await Task.WhenAll(devices.Select(device => device.Receiver.UntilEmptyAsync()));
        devices.ShouldAllBe(device => device.Receiver.DismissalOf(expected.InteractionId) == expected);
        await DisconnectAsync(devices);
    }

    private static async Task DisconnectAsync(Screen[] devices)
    {
        foreach (var device in devices)
        {
            await device.DisposeAsync();
        }
    }
}
