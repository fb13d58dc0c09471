using Microsoft.Extensions.Options;

namespace EdgeInteract.SignalR.DependencyInjection;

internal sealed class EdgeInteractSignalROptionsValidator : IValidateOptions<EdgeInteractSignalROptions>
{
    // A handshake and an answer without data have to fit.
    private const int MinMessageBytes = 1_024;

    public ValidateOptionsResult Validate(string? name, EdgeInteractSignalROptions options)
    {
        var problems = new List<string>();
        Require(options.UserIdSelector is not null, $"{nameof(options.UserIdSelector)} is null; leave it out for the usual claims.");
        Require(options.TenantIdSelector is not null, $"{nameof(options.TenantIdSelector)} is null; leave it out for the default tenant.");
        Require(options.ResponsesPerSecond > 0, $"{nameof(options.ResponsesPerSecond)} is {options.ResponsesPerSecond}; set it to 1 or more.");
        Require(options.ReplaysPerSecond > 0, $"{nameof(options.ReplaysPerSecond)} is {options.ReplaysPerSecond}; set it to 1 or more.");
        Require(
            options.MaxMessageBytes is >= MinMessageBytes and <= InteractionLimits.MaxHubMessageBytes,
            $"{nameof(options.MaxMessageBytes)} is {options.MaxMessageBytes}; set it between {MinMessageBytes} and {InteractionLimits.MaxHubMessageBytes}.");
        Require(options.SendTimeout > TimeSpan.Zero, $"{nameof(options.SendTimeout)} is {options.SendTimeout}; set it above zero.");
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);

        void Require(bool holds, string instruction)
        {
            if (!holds)
            {
                problems.Add($"{nameof(EdgeInteractSignalROptions)}.{instruction}");
            }
        }
    }
}
