using System.Buffers;
using System.Text.Json;
using EdgeInteract.Forms;

namespace EdgeInteract.BuiltIn;

/// <summary>A form is judged by its JSON Schema, where the application has a provider of schemas; otherwise its data is any object.</summary>
internal sealed class FormValidator(IFormSchemaProvider? provider = null, IJsonSchemaReader? schemas = null)
    : IInteractionRequestValidator<Form>, IInteractionResponseValidator<Form, Form.Outcome>
{
    public async ValueTask ValidateAsync(Form payload, InteractionRequestValidation validation, CancellationToken cancellationToken)
    {
        if (provider is null)
        {
            return;
        }

        var schema = await provider.GetSchemaAsync(payload.FormId, validation.Request.TenantId, cancellationToken).ConfigureAwait(false);
        if (schema is null)
        {
            validation.AddError("/formId", "enum", "names a form that the form schema provider does not know");
            return;
        }

        try
        {
            await ReadAsync(schema, cancellationToken).ConfigureAwait(false);
        }
        catch (FormatException malformed)
        {
            validation.AddError("/formId", "schema", $"names a form whose JSON Schema cannot be read: {malformed.Message}");
        }
    }

    public async ValueTask ValidateAsync(Form payload, Form.Outcome outcome, InteractionResponseValidation validation, CancellationToken cancellationToken)
    {
        if (provider is null || outcome is not Form.Submitted { FormData: var data })
        {
            return;
        }

        var schema = await provider.GetSchemaAsync(payload.FormId, validation.Request.TenantId, cancellationToken).ConfigureAwait(false)
            ?? throw new InvalidOperationException($"The form '{payload.FormId}' was asked for, and the form schema provider does not know it any more.");
        var judge = await ReadAsync(schema, cancellationToken).ConfigureAwait(false);
        var found = new InteractionErrorList();
        judge.Validate(Write(data), found);
        foreach (var error in found)
        {
            validation.AddError("/formData" + error.Pointer, error.Keyword, error.Message);
        }
    }

    private ValueTask<IJsonSchema> ReadAsync(string schema, CancellationToken cancellationToken) => schemas is null
        ? throw new InvalidOperationException(
            "A form schema provider is registered, and nothing that judges by a JSON Schema. Call AddFormSchemas<TProvider>() of the package EdgeInteract.JsonSchema, or register an IJsonSchemaReader.")
        : schemas.ReadAsync(schema, cancellationToken);

    private static ReadOnlySpan<byte> Write(IReadOnlyDictionary<string, JsonElement> data)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            foreach (var (name, value) in data)
            {
                writer.WritePropertyName(name);
                value.WriteTo(writer);
            }

            writer.WriteEndObject();
        }

        return buffer.WrittenSpan;
    }
}
