using EdgeInteract.Contracts;
using EdgeInteract.Differential.Tests.Grammar;
using NJsonSchema;

namespace EdgeInteract.Differential.Tests.Running;

/// <summary>A contract of the grammar, and what the generator made of it.</summary>
/// <param name="Grammar">What was written.</param>
/// <param name="Source">The declaration.</param>
/// <param name="Contract">What was generated.</param>
/// <param name="PayloadType">The declared record.</param>
/// <param name="PayloadSchema">The schema of the payload, as NJsonSchema reads it.</param>
/// <param name="ResponseSchema">The schema of an answer, as NJsonSchema reads it.</param>
internal sealed record ContractUnderTest(
    GrammarContract Grammar, string Source, InteractionContract Contract, Type PayloadType, JsonSchema PayloadSchema, JsonSchema ResponseSchema)
{
    /// <summary>The record that an outcome is read as.</summary>
    public Type TypeOf(GrammarDefinition.Object type) => type.Name == Grammar.Payload.Name ? PayloadType : PayloadType.GetNestedType(type.Name)!;
}
