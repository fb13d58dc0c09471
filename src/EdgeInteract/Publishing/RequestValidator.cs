using System.Buffers;
using System.Text.Json;
using EdgeInteract.Contracts;
using EdgeInteract.Serialization;
using EdgeInteract.Streams;
using EdgeInteract.Targeting;

namespace EdgeInteract.Publishing;

/// <summary>Finds everything that is wrong with a request: its envelope by the limits of the system, its payload by the contract of its type.</summary>
internal sealed class RequestValidator(EdgeInteractOptions options)
{
    private static readonly SearchValues<char> TopicCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._:/-");

    // It would be sent, and stored, as another text.
    private const string HalfPair = "must not have half of a surrogate pair";

    public void ValidateEnvelope(InteractionRequest request, InteractionErrorList errors)
    {
        ValidateTarget(request.TargetUserId, errors);
        if (string.IsNullOrWhiteSpace(request.Title))
        {
            errors.Add("/title", "minLength", "must not be empty");
        }
        else
        {
            ValidateLength("/title", request.Title, options.MaxTitleLength, errors);
        }

        ValidateLength("/description", request.Description, options.MaxDescriptionLength, errors);
        ValidateTimeout(request.TimeoutMs, errors);
        ValidateCallbackTopic(request.CallbackTopic, errors);
        ValidateLength("/correlationId", request.CorrelationId, options.MaxCorrelationIdLength, errors);
        ValidateLength("/idempotencyKey", request.IdempotencyKey, options.MaxIdempotencyKeyLength, errors);
        if (request.IdempotencyKey is { Length: 0 })
        {
            errors.Add("/idempotencyKey", "minLength", "must not be empty; leave it out for none");
        }

        if (request.TenantId is { } tenantId && !UserIds.IsVisible(tenantId))
        {
            errors.Add("/tenantId", "pattern", $"must have 1 to {InteractionLimits.MaxUserIdLength} visible characters");
        }

        if (!Enum.IsDefined(request.Priority))
        {
            errors.Add("/priority", "enum", $"must be normal or high, is {(int)request.Priority}");
        }

        if (request.HasMetadata)
        {
            ValidateMetadata(request.Metadata, errors);
        }
    }

    /// <summary>
    /// Writes the payload into the buffer and checks what is written, so that what is checked is what is sent. JSON in place of the declared record becomes
    /// the record.
    /// </summary>
    public void ValidatePayload(InteractionRequest request, InteractionContract contract, JsonBuffer buffer, InteractionErrorList errors)
    {
        if (!TryWritePayload(request.Payload, contract, buffer, errors))
        {
            return;
        }

        var written = buffer.Written;
        if (written.Length > options.MaxPayloadBytes)
        {
            errors.Add("/payload", "maxBytes", $"must have at most {options.MaxPayloadBytes} bytes as JSON, has {written.Length}");
            return;
        }

        if (JsonDepth.FindTooDeep(written, options.MaxDepth) is { } pointer)
        {
            errors.Add("/payload" + pointer, "maxDepth", $"must not be nested deeper than {options.MaxDepth}");
            return;
        }

        var found = new InteractionErrorList();
        if (contract.IsPayload(request.Payload))
        {
            contract.CheckPayload(written, found);
        }
        else if (contract.ReadPayload(written, found) is { } payload)
        {
            request.Payload = payload;
        }

        for (var index = 0; index < found.Count; index++)
        {
            errors.Add("/payload" + found[index].Pointer, found[index].Keyword, found[index].Message);
        }
    }

    private static bool TryWritePayload(object? payload, InteractionContract contract, JsonBuffer buffer, InteractionErrorList errors)
    {
        try
        {
            switch (payload)
            {
                case null or JsonElement { ValueKind: JsonValueKind.Undefined }:
                    errors.Add("/payload", "required", "is required");
                    return false;
                case JsonElement json:
                    json.WriteTo(buffer.Writer);
                    return true;
                case not null when contract.IsPayload(payload):
                    contract.WritePayload(buffer.Writer, payload);
                    return true;
                default:
                    errors.Add("/payload", "type", $"must be the record that declares '{contract.Type}', or a JsonElement of its shape; is a {payload.GetType()}");
                    return false;
            }
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // What JSON has no form for: a number that is not finite, text with half a surrogate pair. A document that is disposed, or too deep to write. Or a member
            // of the record, which is the author's code, threw.
            errors.Add("/payload" + JsonPlace.OfEnd(buffer.Written), "type", $"cannot be written as JSON: {exception.Message}");
            return false;
        }
    }

    private static void ValidateTarget(string target, InteractionErrorList errors)
    {
        var isRole = target?.StartsWith(InteractionTarget.RolePrefix, StringComparison.Ordinal) == true;
        var key = isRole ? target![InteractionTarget.RolePrefix.Length..] : target;
        if (string.IsNullOrEmpty(key))
        {
            errors.Add("/targetUserId", "minLength", "must name a user, or a role after 'role:'");
        }
        else if (!UserIds.IsValid(key))
        {
            errors.Add("/targetUserId", "pattern", $"must have 1 to {InteractionLimits.MaxUserIdLength} visible characters");
        }
    }

    private void ValidateTimeout(int? timeoutMs, InteractionErrorList errors)
    {
        if (timeoutMs is < InteractionLimits.MinTimeoutMs)
        {
            errors.Add("/timeoutMs", "minimum", $"must be at least {InteractionLimits.MinTimeoutMs} milliseconds, is {timeoutMs}");
        }
        else if (timeoutMs > options.MaxTimeoutMs)
        {
            errors.Add("/timeoutMs", "maximum", $"must be at most {options.MaxTimeoutMs} milliseconds, is {timeoutMs}");
        }
    }

    private void ValidateCallbackTopic(string? topic, InteractionErrorList errors)
    {
        if (topic is null)
        {
            return;
        }

        if (topic.Length == 0 || topic.Length > options.MaxCallbackTopicLength || topic.AsSpan().ContainsAnyExcept(TopicCharacters))
        {
            errors.Add("/callbackTopic", "pattern", $"must have 1 to {options.MaxCallbackTopicLength} characters of A-Z a-z 0-9 . _ : / -");
        }
        else if (topic.StartsWith(InteractionTopics.Prefix, StringComparison.Ordinal))
        {
            errors.Add("/callbackTopic", "not", $"must not begin with '{InteractionTopics.Prefix}', which belongs to the system");
        }
    }

    private void ValidateMetadata(IDictionary<string, string> metadata, InteractionErrorList errors)
    {
        if (metadata.Count > options.MaxMetadataEntries)
        {
            errors.Add("/metadata", "maxProperties", $"must have at most {options.MaxMetadataEntries} entries, has {metadata.Count}");
            return;
        }

        foreach (var (key, value) in metadata)
        {
            var pointer = "/metadata/" + key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
            if (key.Length == 0 || key.Length > options.MaxMetadataKeyLength)
            {
                errors.Add("/metadata", "propertyNames", $"must have keys of 1 to {options.MaxMetadataKeyLength} characters, has one of {key.Length}");
            }
            else if (!TextLength.IsWellFormed(key))
            {
                errors.Add("/metadata", "propertyNames", "must not have a key with half of a surrogate pair");
            }
            else if (value is null)
            {
                errors.Add(pointer, "type", "must be a string, is null");
            }
            else
            {
                ValidateLength(pointer, value, options.MaxMetadataValueLength, errors);
            }
        }
    }

    private static void ValidateLength(string pointer, string? text, int limit, InteractionErrorList errors)
    {
        if (text is null)
        {
            return;
        }

        if (TextLength.IsOver(text, limit))
        {
            errors.Add(pointer, "maxLength", $"must have at most {limit} characters, has {TextLength.Count(text)}");
        }
        else if (!TextLength.IsWellFormed(text))
        {
            errors.Add(pointer, "pattern", HalfPair);
        }
    }
}
