using EdgeInteract;
using EdgeInteract.SignalR;
using EdgeInteract.SignalR.Connections;
using EdgeInteract.SignalR.DependencyInjection;
using EdgeInteract.SignalR.Serialization;
using EdgeInteract.SignalR.Security;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the SignalR transport to EdgeInteract.</summary>
public static class EdgeInteractSignalRBuilderExtensions
{
    // SignalR's default is one call at a time, so that an answer whose hooks take seconds would hold up every other card of the tab.
    private const int ParallelCalls = 8;

    /// <summary>
    /// Adds the hub by which browsers get interactions and answer them; map it with <c>app.MapEdgeInteract("/edge-stream")</c>. Calling it again adds nothing
    /// twice.
    /// </summary>
    /// <param name="builder">The builder.</param>
    /// <param name="configure">Sets options.</param>
    /// <returns>The builder.</returns>
    /// <remarks>
    /// The hub works with every authentication scheme of the application: cookies as they are; for bearer tokens of the shared framework
    /// (<c>AddBearerToken</c>) the <c>access_token</c> that a browser has to put in the query of a WebSocket is accepted on the hub's endpoint, and only there.
    /// Another bearer scheme has to be told the same by its own event. An <c>EventsType</c> of a bearer scheme replaces the events and has to do it, too.
    /// A log of requests that writes their queries would write such tokens: switch that off for the hub.
    /// Cookies should stay <c>SameSite</c>, as the framework sets them: browsers do not hold WebSockets to CORS.
    /// </remarks>
    public static IEdgeInteractBuilder AddSignalR(this IEdgeInteractBuilder builder, Action<EdgeInteractSignalROptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var services = builder.Services;
        services.AddOptions<EdgeInteractSignalROptions>().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<EdgeInteractSignalROptions>, EdgeInteractSignalROptionsValidator>());
        if (configure is not null)
        {
            services.Configure(configure);
        }

        services.AddAuthorization();
        services.AddSignalR().AddHubOptions<EdgeStreamHub>(hub =>
        {
            hub.MaximumParallelInvocationsPerClient = ParallelCalls;
            hub.SupportedProtocols = [HubFrame.Protocol];
            hub.DisableImplicitFromServicesParameters = true;
        });
        services.AddOptions<HubOptions<EdgeStreamHub>>()
            .Configure<IOptions<EdgeInteractSignalROptions>>((hub, options) => hub.MaximumReceiveMessageSize = options.Value.MaxMessageBytes);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<JsonHubProtocolOptions>, HubJsonSetup>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<BearerTokenOptions>, HubBearerTokenSetup>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<EdgeStreamConnector>();
        services.TryAddSingleton<HubLifetimeManager<EdgeStreamHub>, EdgeStreamLifetimeManager>();
        services.TryAddSingleton<IHubActivator<EdgeStreamHub>, EdgeStreamHubActivator>();
        return builder;
    }
}
