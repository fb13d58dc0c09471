namespace EdgeInteract.Contracts;

/// <summary>Where a generated <c>Add{Assembly}Interactions</c> puts the contracts and clients of its assembly.</summary>
public interface IInteractionRegistry
{
    /// <summary>Makes an interaction type known.</summary>
    /// <param name="contract">The contract of the type.</param>
    void AddContract(InteractionContract contract);

    /// <summary>Makes a generated client available for injection.</summary>
    /// <typeparam name="TClient">The generated class.</typeparam>
    /// <param name="factory">Makes the client.</param>
    void AddClient<TClient>(Func<IInteractionPublisher, TClient> factory)
        where TClient : class;
}
