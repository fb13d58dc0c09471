using EdgeInteract.Generators.Infrastructure;

namespace EdgeInteract.Generators.Shapes;

/// <summary>Everything that is emitted for one declaration comes from this value, and from nothing else.</summary>
/// <param name="Type">The type key.</param>
/// <param name="Namespace">Empty for the global namespace.</param>
/// <param name="Containers">The types around the declaration, outermost first, as heads of partial declarations.</param>
/// <param name="Head">The head of a partial declaration of the record.</param>
/// <param name="FlatName">The name of the record with the names of its containers before it.</param>
/// <param name="IsPublic">Whether another assembly can see it.</param>
/// <param name="Client">The name of the client class.</param>
/// <param name="Title">The title, in parts.</param>
/// <param name="Description">The description of the attribute.</param>
/// <param name="TimeoutMs">The timeout of the attribute.</param>
/// <param name="IsEach">Whether every recipient answers for themselves.</param>
/// <param name="Payload">The record.</param>
/// <param name="Outcomes">In the order of declaration.</param>
/// <param name="Definitions">The other types that the payload and the outcomes use, in order of first use.</param>
internal sealed record InteractionShape(
    string Type,
    string Namespace,
    EquatableArray<string> Containers,
    string Head,
    string FlatName,
    bool IsPublic,
    string Client,
    EquatableArray<TitlePart> Title,
    string? Description,
    int? TimeoutMs,
    bool IsEach,
    ObjectShape Payload,
    EquatableArray<OutcomeShape> Outcomes,
    EquatableArray<DefinitionShape> Definitions)
{
    /// <summary>The outcomes that have a name, in the order of declaration.</summary>
    public IEnumerable<string> OutcomeNames => Outcomes.Select(static outcome => outcome.Wire).OfType<string>();

    /// <summary>The record for every other outcome, if there is one.</summary>
    public OutcomeShape? CatchAll => Outcomes.FirstOrDefault(static outcome => outcome.Wire is null);

    /// <summary>The record's name with namespace and containers, unlike that of any other declaration.</summary>
    public string FullName => Payload.Id.Substring("global::".Length);

    /// <summary>The fully qualified name of the generated contract.</summary>
    public string ContractType => $"global::{(Namespace.Length == 0 ? "" : Namespace + ".")}{FlatName}Contract";
}
