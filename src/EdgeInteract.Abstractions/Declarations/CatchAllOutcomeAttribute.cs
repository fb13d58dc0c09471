namespace EdgeInteract;

/// <summary>
/// Declares a record nested in an interaction type as the answer for every outcome that no other record of the type names: for types whose payload names
/// further outcomes. At most one a type. Which outcomes a payload really allows is checked by an
/// <see cref="IInteractionResponseValidator{TPayload, TOutcome}"/>.
/// </summary>
/// <remarks>The first parameter of the record is a <see cref="string"/> called <c>Name</c>: the outcome as it is on the wire, 1 to 50 characters. It is not part of the data.</remarks>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class CatchAllOutcomeAttribute : Attribute;
