using EdgeInteract.Differential.Tests.Grammar;
using FsCheck;
using FsCheck.Fluent;

namespace EdgeInteract.Differential.Tests.Documents;

/// <summary>Payloads and answers for a contract: right ones, ones that were changed in a place or two, and hostile ones.</summary>
internal static class DocumentGrammar
{
    public static Gen<Document> For(GrammarContract contract)
    {
        var valid = new ValidDocuments(contract);
        var payload = Json(contract, valid, contract.Payload).Select(static json => new Document(null, json));
        return Gen.Frequency((3, payload), (1, Answer(contract, valid)));
    }

    private static Gen<Document> Answer(GrammarContract contract, ValidDocuments valid) =>
        from outcome in Gen.Elements([.. contract.Outcomes])
        from name in Gen.Frequency((6, Declared(outcome)), (1, Other(contract)))
        from data in Gen.Frequency((6, Json(contract, valid, outcome.Data).Select(static json => (byte[]?)json)), (1, Gen.Elements(null, "null"u8.ToArray(), "{}"u8.ToArray(), " null\n"u8.ToArray(), "[]"u8.ToArray())))
        select new Document(name, data);

    private static Gen<string> Declared(GrammarOutcome outcome) => outcome.Wire is { } wire ? Gen.Constant(wire) : TextGrammar.OfLength(1, 50);

    private static Gen<string> Other(GrammarContract contract) => Gen.OneOf(
        Gen.Elements(contract.Outcomes.Select(static outcome => (outcome.Wire ?? "").ToUpperInvariant() + " ").ToArray()),
        TextGrammar.OfLength(0, 4),
        Gen.Choose(49, 51).SelectMany(TextGrammar.OfLength));

    private static Gen<byte[]> Json(GrammarContract contract, ValidDocuments valid, GrammarDefinition.Object type)
    {
        var right = valid.Object(type);
        var mutations = new Mutations(contract, valid);
        return Gen.Frequency(
            (3, right.Select(Bytes)),
            (5, right.SelectMany(tree => mutations.Once(tree, type)).Select(Bytes)),
            (1, right.SelectMany(tree => mutations.Once(tree, type)).SelectMany(tree => mutations.Once(tree, type)).Select(Bytes)),
            (1, right.SelectMany(HostileBytes.From)));
    }

    private static byte[] Bytes(Tree.Members tree) => System.Text.Encoding.UTF8.GetBytes(tree.Write());
}
