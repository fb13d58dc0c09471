using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;

namespace LeaveDesk.Api;

/// <summary>What the page and the server say to each other beside the hub.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(SignInBody))]
[JsonSerializable(typeof(SignInResult))]
[JsonSerializable(typeof(IReadOnlyList<UserView>))]
[JsonSerializable(typeof(LeaveBody))]
[JsonSerializable(typeof(FiledResult))]
[JsonSerializable(typeof(IReadOnlyList<FiledLeaveView>))]
[JsonSerializable(typeof(LeaveView))]
[JsonSerializable(typeof(ProblemDetails))]
[JsonSerializable(typeof(BodyError[]))]
internal sealed partial class ApiJsonContext : JsonSerializerContext;
