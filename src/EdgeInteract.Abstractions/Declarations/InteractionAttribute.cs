namespace EdgeInteract;

/// <summary>
/// Declares a record as an interaction type: a question that a server asks a person. The record is the payload that the person sees;
/// its nested records marked with <see cref="OutcomeAttribute"/> are the answers.
/// </summary>
/// <param name="type">
/// The type key on the wire, <c>org/name</c> in lower case (<c>^[a-z0-9][a-z0-9.-]*/[a-z0-9][a-z0-9.-]*$</c>), e.g. <c>acme/leave-approval</c>.
/// </param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class InteractionAttribute(string type) : Attribute
{
    /// <summary>The type key on the wire.</summary>
    public string Type { get; } = type;

    /// <summary>
    /// The name of the generated client class, made in the namespace of the declaration. Declarations of one namespace that name the same
    /// client share it. Default: <c>Interactions</c>.
    /// </summary>
    public string? Client { get; set; }

    /// <summary>
    /// The title shown to the person, at most 200 characters. <c>{Member}</c> stands for a member of the payload, formatted with the
    /// invariant culture. Default: the name of the record, in words.
    /// </summary>
    public string? Title { get; set; }

    /// <summary>A longer explanation shown below the title, at most 4,000 characters. Default: none.</summary>
    public string? Description { get; set; }

    /// <summary>
    /// How many answers a request of the type takes. Default: <see cref="InteractionResponsePolicy.First"/>. With <see cref="InteractionResponsePolicy.Each"/> the
    /// generated methods return <see cref="InteractionAnswers{TOutcome}"/>.
    /// </summary>
    public InteractionResponsePolicy ResponsePolicy { get; set; }
}
