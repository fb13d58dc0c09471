using System.Text.Json.Serialization;
using LeaveDesk.Api;
using LeaveDesk.Leave;
using LeaveDesk.Users;
using Microsoft.AspNetCore.DataProtection;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions
{
    Args = args,
    WebRootPath = Path.Combine(AppContext.BaseDirectory, "wwwroot"),
});
var services = builder.Services;

// The framework's own log of requests writes their queries, and a browser has to put its token in the query of a WebSocket.
builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);

services.AddEdgeInteract()
    .AddLeaveDeskInteractions()
    .AddRoleResolver<UserDirectory>()
    .AddSignalR();

services.AddSingleton<UserDirectory>();
services.AddSingleton<LeaveBook>();
services.AddSingleton<LeaveService>();
services.AddSingleton<AnswerFollower>();
services.AddHostedService(provider => provider.GetRequiredService<AnswerFollower>());

// Everything else is in memory, so tokens may end with the process, too.
services.AddDataProtection().UseEphemeralDataProtectionProvider();
services.AddAuthentication().AddBearerToken(options => options.BearerTokenExpiration = TimeSpan.FromHours(12));
services.AddSingleton<DevelopmentSignIn>();

services.ConfigureHttpJsonOptions(options =>
{
    options.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiJsonContext.Default);
    options.SerializerOptions.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
});
services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
services.AddProblemDetails();
services.AddExceptionHandler<MalformedBodyHandler>();

var app = builder.Build();
app.UseExceptionHandler();
app.UseStatusCodePages();
app.UseDefaultFiles();
app.UseStaticFiles();

app.MapEdgeInteract("/edge-stream");
var api = app.MapGroup("/api").RequireAuthorization();
api.MapUsers();
api.MapLeaveRequests();
if (app.Configuration.GetValue("DevelopmentSignIn", app.Environment.IsDevelopment()))
{
    api.MapSignIn();
}

api.MapFallback(() => TypedResults.NotFound());
app.MapFallbackToFile("index.html");
app.Run();
