using EdgeInteract.SignalR.Tests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace EdgeInteract.SignalR.Tests;

public sealed class RegistrationTests
{
    [Fact]
    public async Task Mapping_a_hub_that_was_not_added_says_what_to_call()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddEdgeInteract();
        await using var application = builder.Build();

        Should.Throw<InvalidOperationException>(() => application.MapEdgeInteract()).Message.ShouldContain("AddSignalR()");
    }

    [Fact]
    public async Task Options_that_cannot_work_stop_the_start_and_say_what_to_set()
    {
        var refused = await Should.ThrowAsync<OptionsValidationException>(() => HubHost.StartAsync(options =>
        {
            options.ResponsesPerSecond = 0;
            options.SendTimeout = TimeSpan.Zero;
            options.UserIdSelector = null!;
            options.TenantIdSelector = null!;
        }));

        refused.Failures.Count().ShouldBe(4);
        refused.Message.ShouldContain("EdgeInteractSignalROptions.ResponsesPerSecond is 0; set it to 1 or more.");
    }

    [Fact]
    public async Task Adding_the_hub_twice_adds_it_once()
    {
        await using var host = await HubHost.StartAsync(services: services => services.AddEdgeInteract().AddSignalR());

        await using var client = await host.ConnectAsync("u-1");

        (await client.ReplayAsync()).ShouldBeEmpty();
    }
}
