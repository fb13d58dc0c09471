namespace EdgeInteract;

/// <summary>
/// Knows the forms of an application, for the built-in type <c>form</c>: gives the JSON Schema that the data of a form is judged by. A request for a form that it
/// does not know is refused. Register with <c>AddFormSchemas&lt;TProvider&gt;()</c> of the package <c>EdgeInteract.JsonSchema</c> (spec, area 8).
/// </summary>
public interface IFormSchemaProvider
{
    /// <summary>Finds the schema of a form. Asked when a form is published, and again for each answer.</summary>
    /// <param name="formId">The id of the form, as the request has it.</param>
    /// <param name="tenantId">The tenant of the request; <see langword="null"/> for the default tenant.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>A JSON Schema of an object, as text; <see langword="null"/> if there is no such form.</returns>
    ValueTask<string?> GetSchemaAsync(string formId, string? tenantId, CancellationToken cancellationToken);
}
