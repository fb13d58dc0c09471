using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using EdgeInteract.SignalR.Serialization;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Options;

namespace EdgeInteract.SignalR.DependencyInjection;

/// <summary>Makes the types of our hub known to the JSON protocol. What the application has set for its own hubs stays as it is.</summary>
internal sealed class HubJsonSetup : IPostConfigureOptions<JsonHubProtocolOptions>
{
    public void PostConfigure(string? name, JsonHubProtocolOptions options)
    {
        var resolvers = options.PayloadSerializerOptions.TypeInfoResolverChain;
        // An empty chain stands for the default. With ours in it, it would not any more, and no other hub could send its own types.
        if (resolvers.Count == 0 && JsonSerializer.IsReflectionEnabledByDefault)
        {
            resolvers.Add(CreateDefaultResolver());
        }

        resolvers.Insert(0, HubJsonContext.Default);
    }

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Called only where serialising by reflection is switched on, as it would be without this package.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "As above.")]
    private static DefaultJsonTypeInfoResolver CreateDefaultResolver() => new();
}
