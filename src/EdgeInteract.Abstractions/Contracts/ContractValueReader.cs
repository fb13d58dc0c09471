namespace EdgeInteract.Contracts;

/// <summary>Reads the value that a reader stands on. Generated code passes it; there is no need to write one by hand.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="reader">The reader.</param>
/// <param name="value">The value, if it could be read.</param>
/// <returns>Whether the value could be read; otherwise the reader has collected why not.</returns>
public delegate bool ContractValueReader<T>(ref ContractReader reader, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value);
