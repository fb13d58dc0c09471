using NJsonSchema;

namespace EdgeInteract.Benchmarks.Validation;

/// <summary>A document, and what each side does with it.</summary>
/// <param name="Name">Its size and what is right or wrong with it.</param>
/// <param name="Description">The same in words, and what the deserialiser says.</param>
/// <param name="Utf8Json">The document.</param>
/// <param name="Read">Reads, validates and binds it, by the generated contract: the value, or <see langword="null"/> if it is refused.</param>
/// <param name="Deserialize">Only deserialises it, by the generated type information: the value, or <see langword="null"/> if it is refused, by an exception.</param>
/// <param name="Schema">The schema of the contract, parsed before.</param>
internal sealed record SampleDocument(string Name, string Description, byte[] Utf8Json, Func<object?> Read, Func<object?> Deserialize, JsonSchema Schema);
