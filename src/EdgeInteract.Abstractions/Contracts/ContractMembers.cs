namespace EdgeInteract.Contracts;

/// <summary>The members that an object has. Generated code has one for each type; there is no need to make one by hand.</summary>
public sealed class ContractMembers
{
    /// <summary>Makes a table of members.</summary>
    /// <param name="names">The names, in the order in which a document usually has them.</param>
    /// <param name="required">Those of them that a document must have.</param>
    public ContractMembers(string[] names, params string[] required)
    {
        ArgumentNullException.ThrowIfNull(required);
        Names = new ContractNames(names);
        var all = new ContractMemberSet(this);
        foreach (var name in required)
        {
            all.TryAdd(Names.IndexOf(name));
        }

        Required = all;
    }

    internal ContractNames Names { get; }

    internal ContractMemberSet Required { get; }
}
