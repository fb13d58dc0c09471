using System.Text.Json;
using EdgeInteract.Tests.Questions;
using EdgeInteract.TestShared.Fuzzing;

namespace EdgeInteract.Tests.Fuzzing;

/// <summary>Makes requests of which something is wrong, in one property or in several.</summary>
internal sealed class RequestFuzzer(Random random)
{
    private static readonly JsonElement Payload = JsonElement.Parse("""{ "text": "Is it", "number": 7 }""");
    private static readonly JsonElement Table = JsonElement.Parse("""{ "rows": [[1, 2], [3]] }""");

    public InteractionRequest Next()
    {
        var request = random.Next(4) == 0
            ? TestHost.Request(payload: new TableQuestion([[1], [2, 3]])) with { Type = "tests/table-question" }
            : TestHost.Request();
        for (var count = random.Next(1, 4); count > 0; count--)
        {
            request = Change(request);
        }

        return request;
    }

    private InteractionRequest Change(InteractionRequest request)
    {
        switch (random.Next(18))
        {
            case 0:
                request.Type = HostileText.Next(random)!;
                break;
            case 1:
                request.TargetUserId = HostileText.Next(random)!;
                break;
            case 2:
                request.Title = HostileText.Next(random)!;
                break;
            case 3:
                request.Description = HostileText.Next(random);
                break;
            case 4:
                request.TimeoutMs = NextNumber();
                break;
            case 5:
                request.CallbackTopic = HostileText.Next(random);
                break;
            case 6:
                request.CorrelationId = HostileText.Next(random);
                break;
            case 7:
                request.Priority = (InteractionPriority)(NextNumber() ?? 1);
                break;
            case 8:
                request.IdempotencyKey = HostileText.Next(random);
                break;
            case 9:
                request.TenantId = HostileText.Next(random);
                break;
            case 10:
                return Rebuild(request, NextMetadata());
            case 11:
                return Rebuild(request, request.Metadata);
            default:
                request.Payload = NextPayload();
                break;
        }

        return request;
    }

    // Made anew and not by "with", which would read the metadata that are there. What only the publisher sets is set as well.
    private InteractionRequest Rebuild(InteractionRequest request, IDictionary<string, string> metadata) => new()
    {
        InteractionId = HostileText.Next(random)!,
        Type = request.Type,
        TargetUserId = request.TargetUserId,
        Title = request.Title,
        Description = request.Description,
        Payload = request.Payload,
        TimeoutMs = request.TimeoutMs,
        CallbackTopic = request.CallbackTopic,
        CorrelationId = request.CorrelationId,
        Priority = request.Priority,
        Metadata = metadata,
        IdempotencyKey = request.IdempotencyKey,
        TenantId = request.TenantId,
        PublishedAt = NextTime(),
        Contract = HostileText.Next(random)!,
    };

    private int? NextNumber()
    {
        int?[] numbers = [null, 0, 1, -1, 2, 999, 1_000, 604_800_000, 604_800_001, int.MaxValue, int.MinValue, random.Next()];
        return numbers[random.Next(numbers.Length)];
    }

    private DateTimeOffset NextTime() => random.Next(3) switch
    {
        0 => DateTimeOffset.MinValue,
        1 => DateTimeOffset.MaxValue,
        _ => new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.FromHours(14)),
    };

    private IDictionary<string, string> NextMetadata()
    {
        if (random.Next(2) == 0)
        {
            return new OddMetadata((OddMetadata.Fault)random.Next(Enum.GetValues<OddMetadata.Fault>().Length));
        }

        var metadata = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var count = random.Next(0, 4); count > 0; count--)
        {
            metadata[HostileText.Next(random) ?? "key"] = HostileText.Next(random)!;
        }

        for (var count = random.Next(8) == 0 ? random.Next(70) : 0; count > 0; count--)
        {
            metadata[$"key-{count}"] = "value";
        }

        return metadata;
    }

    private object? NextPayload()
    {
        switch (random.Next(16))
        {
            case 0:
                return null;
            case 1:
                return default(JsonElement);
            case 2:
                return DisposedElement();
            case 3:
                return DeepElement(random.Next(1, 3_000));
            case 4:
                return new Question(HostileText.Next(random)!, NextNumber() ?? 0);
            case 5:
                return new QuickQuestion(HostileText.Next(random));
            case 6:
                return random.Next(3) switch
                {
                    0 => new TableQuestion(null!),
                    1 => new TableQuestion([null!, [1]]),
                    _ => new TableQuestion(new ThrowingRows()),
                };
            case 7:
                object[] others = ["text", 7, new object(), new int[] { 1 }, Type.Missing, new Exception("payload"), (Func<int>)(() => 1), JsonDocument.Parse("{}")];
                return others[random.Next(others.Length)];
            default:
                var json = new JsonFuzzer(random, staysJson: true).Mutate(random.Next(4) == 0 ? Table : Payload);
                using (var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 200 }))
                {
                    return document.RootElement.Clone();
                }
        }
    }

    private static JsonElement DisposedElement()
    {
        using var document = JsonDocument.Parse("""{ "text": "gone" }""");
        return document.RootElement;
    }

    private static JsonElement DeepElement(int depth)
    {
        using var document = JsonDocument.Parse(new string('[', depth) + new string(']', depth), new JsonDocumentOptions { MaxDepth = 4_000 });
        return document.RootElement.Clone();
    }
}
