using EdgeInteract.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract;

/// <summary>What <c>services.AddEdgeInteract()</c> returns: contracts, stores and transports are added to it.</summary>
public interface IEdgeInteractBuilder : IInteractionRegistry
{
    /// <summary>The services of the application.</summary>
    IServiceCollection Services { get; }
}
