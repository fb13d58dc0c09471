using NJsonSchema;
using NJsonSchema.References;

namespace EdgeInteract.JsonSchema;

/// <summary>Follows references within a schema alone: none makes the server read a file or an address.</summary>
internal sealed class LocalReferenceResolver(NJsonSchema.JsonSchema root) : JsonReferenceResolver(new JsonSchemaAppender(root, new DefaultTypeNameGenerator()))
{
    public override Task<IJsonReference> ResolveFileReferenceAsync(string filePath, CancellationToken cancellationToken = default) => throw Refusal(filePath);

    public override Task<IJsonReference> ResolveUrlReferenceAsync(string url, CancellationToken cancellationToken = default) => throw Refusal(url);

    private static NotSupportedException Refusal(string place) => new($"A reference leads out of the schema, to '{place}'. Put what it refers to under 'definitions'.");
}
