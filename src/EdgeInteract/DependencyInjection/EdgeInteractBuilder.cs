using EdgeInteract.Contracts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace EdgeInteract.DependencyInjection;

internal sealed class EdgeInteractBuilder(IServiceCollection services) : IEdgeInteractBuilder
{
    public IServiceCollection Services { get; } = services;

    public void AddContract(InteractionContract contract)
    {
        ArgumentNullException.ThrowIfNull(contract);
        Services.AddSingleton(contract);
    }

    public void AddClient<TClient>(Func<IInteractionPublisher, TClient> factory)
        where TClient : class
    {
        ArgumentNullException.ThrowIfNull(factory);
        Services.TryAddSingleton(provider => factory(provider.GetRequiredService<IInteractionPublisher>()));
    }
}
