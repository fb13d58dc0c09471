namespace EdgeInteract.Contracts;

/// <summary>The interaction types that this application knows.</summary>
public interface IInteractionContracts
{
    /// <summary>Every contract, ordered by type key.</summary>
    IReadOnlyCollection<InteractionContract> All { get; }

    /// <summary>Finds the contract of a type.</summary>
    /// <param name="type">The type key.</param>
    /// <returns>The contract, or <see langword="null"/> if the type is not registered.</returns>
    InteractionContract? Find(string type);
}
