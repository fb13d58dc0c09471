namespace EdgeInteract.Benchmarks.Validation;

/// <summary>A document, and what each side does with it.</summary>
/// <param name="Name">Its size and what is right or wrong with it.</param>
/// <param name="Description">The same in words, and what the deserialiser says.</param>
/// <param name="Read">Reads, validates and binds it, by the generated contract: the value, or <see langword="null"/> if it is refused.</param>
/// <param name="Deserialize">Only deserialises it, by the generated type information: the value, or <see langword="null"/> if it is refused, by an exception.</param>
/// <param name="Validate">Only validates it, by the schema of the contract, which was parsed before: what is wrong with it.</param>
internal sealed record SampleDocument(string Name, string Description, Func<object?> Read, Func<object?> Deserialize, Func<IReadOnlyCollection<object>> Validate)
{
    /// <summary>Makes sure that each side says of the document what its name says: a row that measures something else is worth nothing.</summary>
    public void Verify()
    {
        var isRight = Name.EndsWith(".valid", StringComparison.Ordinal);
        if (isRight != Read() is not null || isRight != (Validate().Count == 0))
        {
            throw new InvalidOperationException($"{Description}: the contract and its schema do not say so.");
        }

        if (Deserialize() is null != Name.EndsWith(".type", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{Description}: it does not.");
        }
    }
}
