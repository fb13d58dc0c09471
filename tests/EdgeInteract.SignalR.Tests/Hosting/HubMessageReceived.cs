using System.Text.Json;

namespace EdgeInteract.SignalR.Tests.Hosting;

internal sealed record HubMessageReceived(string Method, JsonElement Argument);
