using System.Collections.Frozen;

namespace EdgeInteract.Contracts;

internal sealed class ContractRegistry : IInteractionContracts
{
    private readonly FrozenDictionary<string, InteractionContract> _byType;

    public ContractRegistry(IEnumerable<InteractionContract> contracts)
    {
        var byType = new SortedDictionary<string, InteractionContract>(StringComparer.Ordinal);
        foreach (var contract in contracts)
        {
            if (byType.TryGetValue(contract.Type, out var first)
                && !string.Equals(first.Fingerprint, contract.Fingerprint, StringComparison.Ordinal))
            {
                throw new InvalidOperationException(
                    $"Two different interactions have the type key '{contract.Type}': {first.GetType()} and {contract.GetType()}. Give one of them another key.");
            }

            byType[contract.Type] = contract;
        }

        All = [.. byType.Values];
        _byType = byType.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public IReadOnlyCollection<InteractionContract> All { get; }

    // A request that a caller or a message leaves without a type asks for null, whatever the signature says.
    public InteractionContract? Find(string type) => type is null ? null : _byType.GetValueOrDefault(type);
}
