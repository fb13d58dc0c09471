using System.Net.Http.Json;
using System.Net.ServerSentEvents;
using System.Text.Json;

namespace EdgeInteract.LeaveDesk.Tests;

internal static class HttpClientExtensions
{
    public static Task<JsonElement> GetJsonAsync(this HttpClient client, string path) => client.GetFromJsonAsync<JsonElement>(path);

    public static Task<HttpResponseMessage> FileAsync(this HttpClient client, string body) =>
        client.PostAsync("/api/leave-requests", new StringContent(body, mediaType: new("application/json")));

    /// <summary>Files a leave that is right and gives its id.</summary>
    public static async Task<string> FileForAsync(this HttpClient client, string target)
    {
        using var response = await client.FileAsync(
            $$"""{ "employeeName": "Sample Employee", "from": "2026-03-02", "to": "2026-03-06", "days": 4.5, "reason": "Family visit", "target": "{{target}}" }""");
        response.StatusCode.ShouldBe(System.Net.HttpStatusCode.Accepted);
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("interactionId").GetString()!;
    }

    /// <summary>Reads the events of a leave request until the server ends them.</summary>
    public static async IAsyncEnumerable<JsonElement> WatchAsync(this HttpClient client, string interactionId)
    {
        await using var stream = await client.GetStreamAsync($"/api/leave-requests/{interactionId}/events");
        await foreach (var item in SseParser.Create(stream).EnumerateAsync())
        {
            using var data = JsonDocument.Parse(item.Data);
            yield return data.RootElement.Clone();
        }
    }

    public static async Task<IReadOnlyList<string?>> PointersAsync(this HttpResponseMessage response)
    {
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        return [.. problem.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("pointer").GetString())];
    }
}
