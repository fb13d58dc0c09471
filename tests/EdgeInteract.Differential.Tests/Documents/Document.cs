using System.Text;
using EdgeInteract.Differential.Tests.Grammar;

namespace EdgeInteract.Differential.Tests.Documents;

/// <summary>A payload, or an answer.</summary>
/// <param name="Outcome">The outcome of an answer; <see langword="null"/> for a payload.</param>
/// <param name="Json">The payload, or the data of the answer; <see langword="null"/> where an answer has none.</param>
internal sealed record Document(string? Outcome, byte[]? Json)
{
    public bool IsAnswer => Outcome is not null;

    /// <summary>Whether it is an answer that has no data, or nothing but white space.</summary>
    public bool IsWithoutData => IsAnswer && Json.AsSpan().Trim(" \t\r\n"u8).IsEmpty;

    public static Document Of(string? outcome, Tree? tree) => new(outcome, tree is null ? null : Encoding.UTF8.GetBytes(tree.Write()));

    /// <summary>What it is read as, where it is an answer that the type has, or a payload.</summary>
    public GrammarDefinition.Object? TypeIn(GrammarContract contract) => Outcome is null ? contract.Payload : contract.OutcomeOf(Outcome)?.Data;

    public override string ToString()
    {
        var json = Json is null ? "(nothing)" : Encoding.UTF8.GetString(Json);
        return Outcome is null ? json : $"outcome {ContractSource.Quote(Outcome)}: {json}";
    }
}
