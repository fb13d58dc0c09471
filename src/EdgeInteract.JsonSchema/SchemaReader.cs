using EdgeInteract.Forms;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Schema = NJsonSchema.JsonSchema;

namespace EdgeInteract.JsonSchema;

/// <summary>Reads schemas with NJsonSchema, and keeps those that were used last.</summary>
internal sealed class SchemaReader : IJsonSchemaReader
{
    private readonly SchemaCache _cache = new();

    public async ValueTask<IJsonSchema> ReadAsync(string schema, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(schema);
        if (_cache.Find(schema) is { } known)
        {
            return known;
        }

        var read = new ReadSchema(await ParseAsync(schema, cancellationToken).ConfigureAwait(false));
        _cache.Keep(schema, read);
        return read;
    }

    private static async Task<Schema> ParseAsync(string schema, CancellationToken cancellationToken)
    {
        try
        {
            SchemaKeywords.Check(JToken.Parse(schema));
            return await Schema.FromJsonAsync(schema, documentPath: ".", static root => new LocalReferenceResolver(root), cancellationToken).ConfigureAwait(false)
                ?? throw new FormatException("It is null.");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or NotSupportedException or ArgumentException or InvalidCastException)
        {
            throw new FormatException(exception.Message, exception);
        }
    }
}
