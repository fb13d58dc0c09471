using System.Text;
using EdgeInteract.Contracts;
using EdgeInteract.Validation;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Tests.BuiltIn;

/// <summary>Judges what is asked and answered as the runtime does: by the contract, and then by the validators of the type.</summary>
internal sealed class BuiltInJudge : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public BuiltInJudge(Action<IServiceCollection>? configure = null)
    {
        var services = new ServiceCollection();
        services.AddEdgeInteract();
        configure?.Invoke(services);
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
    }

    public IInteractionContracts Contracts => _services.GetRequiredService<IInteractionContracts>();

    private InteractionValidators Validators => _services.GetRequiredService<InteractionValidators>();

    /// <summary>What is wrong with a payload: pointers from its root, and keywords.</summary>
    public async Task<string[]> RequestAsync(string type, string payload)
    {
        var errors = new InteractionErrorList();
        if (Read(type, payload, errors) is { } read)
        {
            await Validators.ValidateRequestAsync(Request(type, read), errors, CancellationToken.None);
        }

        return [.. Render(errors).Select(static error => error.StartsWith("/payload", StringComparison.Ordinal) ? error["/payload".Length..] : error)];
    }

    /// <summary>What is wrong with an answer to a payload that is right: pointers and keywords.</summary>
    public async Task<string[]> ResponseAsync(string type, string payload, string outcome, string data = "null")
    {
        var errors = new InteractionErrorList();
        var request = Request(type, Read(type, payload, errors).ShouldNotBeNull(string.Join('\n', errors)));
        if (Contracts.Find(type)!.ReadOutcome(outcome, Encoding.UTF8.GetBytes(data), errors) is { } read)
        {
            var response = new InteractionResponse { InteractionId = "i", ResponseId = "r", RespondedBy = "u-1", Outcome = outcome, Timestamp = DateTimeOffset.UnixEpoch };
            await Validators.ValidateResponseAsync(request, response, read, errors, CancellationToken.None);
        }

        return Render(errors);
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private object? Read(string type, string payload, InteractionErrorList errors) => Contracts.Find(type).ShouldNotBeNull(type).ReadPayload(Encoding.UTF8.GetBytes(payload), errors);

    private static InteractionRequest Request(string type, object payload) => new() { Type = type, TargetUserId = "u-1", Title = "A sample title", Payload = payload };

    private static string[] Render(InteractionErrorList errors) => [.. errors.Select(error => $"{error.Pointer} {error.Keyword}")];
}
