namespace EdgeInteract.Forms;

/// <summary>
/// The port for judging by JSON Schema, which the runtime does not do itself. The package <c>EdgeInteract.JsonSchema</c> implements it.
/// </summary>
public interface IJsonSchemaReader
{
    /// <summary>Makes a judge of a schema. Called for each judgement: keep what is costly.</summary>
    /// <param name="schema">A JSON Schema, as text.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The judge.</returns>
    /// <exception cref="FormatException">The text is no schema, or one that cannot be judged by.</exception>
    ValueTask<IJsonSchema> ReadAsync(string schema, CancellationToken cancellationToken);
}
