using System.Diagnostics.CodeAnalysis;
using EdgeInteract;
using EdgeInteract.Forms;
using EdgeInteract.JsonSchema;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the schemas of forms to an application.</summary>
public static class FormSchemaBuilderExtensions
{
    /// <summary>
    /// Sets what knows the forms of the application, and judges the data of the built-in type <c>form</c> by their JSON Schemas. From then on a request for a form that
    /// is not known is refused (spec, area 8).
    /// </summary>
    /// <typeparam name="TProvider">The provider. It is made anew for each judgement, in a scope of its own, unless <paramref name="lifetime"/> says otherwise.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="lifetime">How long an instance lives. Default: as long as the judging of one request or answer.</param>
    /// <returns>The builder.</returns>
    public static IEdgeInteractBuilder AddFormSchemas<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TProvider>(
        this IEdgeInteractBuilder builder, ServiceLifetime lifetime = ServiceLifetime.Scoped)
        where TProvider : class, IFormSchemaProvider
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.Replace(new ServiceDescriptor(typeof(IFormSchemaProvider), typeof(TProvider), lifetime));
        builder.Services.TryAddSingleton<IJsonSchemaReader, SchemaReader>();
        return builder;
    }
}
