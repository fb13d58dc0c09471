using EdgeInteract.Generators.Naming;
using EdgeInteract.Generators.Shapes;

namespace EdgeInteract.Generators.Emit.CSharp;

/// <summary>The parameters of one form of a generated method: the payload as a whole, or its own parameters.</summary>
/// <param name="Target">The name of the parameter for the target.</param>
/// <param name="Options">The name of the parameter for the options.</param>
/// <param name="Cancellation">The name of the parameter for the token.</param>
/// <param name="Content">The declarations of the parameters in between.</param>
/// <param name="Documentation">Their names and descriptions.</param>
/// <param name="Payload">The expression for the payload.</param>
internal sealed record ClientParameters(
    string Target,
    string Options,
    string Cancellation,
    IReadOnlyList<string> Content,
    IReadOnlyList<(string Name, string Text)> Documentation,
    string Payload)
{
    public static ClientParameters Whole(InteractionShape interaction) => new(
        "target",
        "options",
        "cancellationToken",
        [$"{interaction.Payload.Id} payload"],
        [("payload", "What is asked.")],
        "payload");

    /// <summary>The form with the payload's own parameters, or <see langword="null"/> where it would be the same as the whole, or leave something out.</summary>
    public static ClientParameters? Of(InteractionShape interaction)
    {
        var members = interaction.Payload.Members.Where(static member => member.Binding == MemberBinding.Parameter).OrderBy(static member => member.Ordinal).ToArray();
        var names = new NameAllocator();
        var parameters = members.Select(member => names.Take(Casing.ToCamelCase(member.Parameter!.TrimStart('@')))).ToArray();

        // A call with a payload alone would fit both forms.
        var isWhole = members.FirstOrDefault()?.Value.Type is ReferenceShape own
            && own.Id == interaction.Payload.Id
            && members.Skip(1).All(static member => member.Default is { IsArgument: true });
        if (isWhole || interaction.Payload.Members.Any(static member => member.Binding is MemberBinding.Required or MemberBinding.RequiredParameter))
        {
            return null;
        }

        return new ClientParameters(
            Free(parameters, "target", "interactionTarget", names),
            Free(parameters, "options", "interactionOptions", names),
            Free(parameters, "cancellationToken", "interactionCancellationToken", names),
            [.. members.Select((member, index) => $"{TypeNames.Of(member.Value)} {Identifiers.Escape(parameters[index])}{(member.Default is { IsArgument: true } value ? " = " + value.Code : "")}")],
            [.. members.Select((member, index) => (parameters[index], member.Description is { } text ? XmlText.Escape(text) : $"The member {member.Name} of the payload."))],
            $"new {interaction.Payload.Id}({string.Join(", ", members.Select((member, index) => $"{member.Parameter}: {Identifiers.Escape(parameters[index])}"))})");
    }

    private static string Free(string[] taken, string name, string other, NameAllocator names) =>
        names.Take(taken.Contains(name, StringComparer.Ordinal) ? other : name);
}
