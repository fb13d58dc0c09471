using EdgeInteract;
using EdgeInteract.Forms;
using EdgeInteract.JsonSchema;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds JSON Schemas to an application.</summary>
public static class JsonSchemaBuilderExtensions
{
    /// <summary>
    /// Judges answers by the stored schemas of their contracts where this build does not have the contract that asked: while a new version of the application takes the place of
    /// another one, and after that, as long as its requests wait. Needs a store that keeps them, such as Redis.
    /// </summary>
    /// <param name="builder">The builder.</param>
    /// <returns>The builder.</returns>
    public static IEdgeInteractBuilder AddJsonSchemas(this IEdgeInteractBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddSingleton<IJsonSchemaReader, SchemaReader>();
        return builder;
    }
}
