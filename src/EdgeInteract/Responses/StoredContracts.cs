using System.Buffers;
using System.Text.Json;
using EdgeInteract.Contracts;
using EdgeInteract.Forms;
using EdgeInteract.Storage;

namespace EdgeInteract.Responses;

/// <summary>Judges answers to contracts that this node does not have, by the schemas that were stored when the requests were published.</summary>
internal sealed class StoredContracts(IContractSchemaStore? store = null, IJsonSchemaReader? reader = null)
{
    /// <summary>Makes sure that other nodes can judge answers to a contract.</summary>
    public ValueTask KeepAsync(InteractionContract contract, CancellationToken cancellationToken) => store?.KeepAsync(contract, cancellationToken) ?? default;

    /// <exception cref="InteractionException">There is nothing to judge by.</exception>
    public async ValueTask JudgeAsync(InteractionRecord record, InteractionResponse response, InteractionErrorList errors, CancellationToken cancellationToken)
    {
        var schema = store is null ? null : await store.FindResponseSchemaAsync(record.Contract, cancellationToken).ConfigureAwait(false);
        if (schema is null)
        {
            throw new InteractionException(
                $"This node does not know the contract {record.Contract} of '{record.Type}', so it cannot judge an answer to it. Register the contract on every node.");
        }

        if (reader is null)
        {
            throw new InteractionException(
                $"This node does not have the contract {record.Contract} of '{record.Type}', and nothing to judge an answer by its schema with. Add the package EdgeInteract.JsonSchema, and AddJsonSchemas().");
        }

        var read = await reader.ReadAsync(schema, cancellationToken).ConfigureAwait(false);
        read.Validate(Write(response), errors);
    }

    private static byte[] Write(InteractionResponse response)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("outcome", response.Outcome);
            if (response.Data is { } data)
            {
                writer.WritePropertyName("data");
                data.WriteTo(writer);
            }

            writer.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }
}
