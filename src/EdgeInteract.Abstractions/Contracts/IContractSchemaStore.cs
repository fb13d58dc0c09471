namespace EdgeInteract.Contracts;

/// <summary>
/// Keeps what answers are judged by, for each contract that was published, so that a node judges an answer by the contract that asked: it may have been started with a later one, or with
/// none of that type.
/// </summary>
public interface IContractSchemaStore
{
    /// <summary>Keeps the schema of the answers to a contract for as long as a request of it can wait. Called with each request; costs nothing where it is kept already.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>A task that ends when it is kept.</returns>
    /// <exception cref="InteractionStoreUnavailableException">The store cannot be reached.</exception>
    ValueTask KeepAsync(InteractionContract contract, CancellationToken cancellationToken);

    /// <summary>Finds the schema of the answers to a contract.</summary>
    /// <param name="fingerprint">The fingerprint of the contract.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What <see cref="InteractionContract.ResponseSchema"/> was, or <see langword="null"/> if it is not kept.</returns>
    /// <exception cref="InteractionStoreUnavailableException">The store cannot be reached.</exception>
    ValueTask<string?> FindResponseSchemaAsync(string fingerprint, CancellationToken cancellationToken);
}
