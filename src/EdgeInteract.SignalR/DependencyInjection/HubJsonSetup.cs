using EdgeInteract.SignalR.Serialization;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Options;

namespace EdgeInteract.SignalR.DependencyInjection;

/// <summary>Makes the types of our hub known to the JSON protocol. What the application has set for its own hubs stays as it is.</summary>
internal sealed class HubJsonSetup : IPostConfigureOptions<JsonHubProtocolOptions>
{
    public void PostConfigure(string? name, JsonHubProtocolOptions options) =>
        options.PayloadSerializerOptions.TypeInfoResolverChain.Insert(0, HubJsonContext.Default);
}
