using Microsoft.Extensions.Options;

namespace EdgeInteract.DependencyInjection;

internal sealed class EdgeInteractOptionsValidator : IValidateOptions<EdgeInteractOptions>
{
    private static readonly TimeSpan MinRetention = TimeSpan.FromMinutes(1);

    public ValidateOptionsResult Validate(string? name, EdgeInteractOptions options)
    {
        var problems = new List<string>();
        Require(
            options.DefaultTimeoutMs is >= InteractionLimits.MinTimeoutMs and <= InteractionLimits.MaxTimeoutMs,
            $"{nameof(options.DefaultTimeoutMs)} is {options.DefaultTimeoutMs}; set it between {InteractionLimits.MinTimeoutMs} and {InteractionLimits.MaxTimeoutMs} milliseconds.");
        Require(
            options.MaxPayloadBytes is > 0 and <= InteractionLimits.MaxPayloadBytes,
            $"{nameof(options.MaxPayloadBytes)} is {options.MaxPayloadBytes}; set it between 1 and {InteractionLimits.MaxPayloadBytes}.");
        Require(
            options.MaxDataBytes is > 0 and <= InteractionLimits.MaxDataBytes,
            $"{nameof(options.MaxDataBytes)} is {options.MaxDataBytes}; set it between 1 and {InteractionLimits.MaxDataBytes}.");
        Require(options.AckTimeoutMs > 0, $"{nameof(options.AckTimeoutMs)} is {options.AckTimeoutMs}; set it above 0 milliseconds.");
        Require(options.CompletionLeaseMs > 0, $"{nameof(options.CompletionLeaseMs)} is {options.CompletionLeaseMs}; set it above 0 milliseconds.");
        Require(
            options.Retention >= MinRetention,
            $"{nameof(options.Retention)} is {options.Retention}; set it to {MinRetention} or more, so that an answer is there until its hooks have run.");
        Require(Enum.IsDefined(options.OnCallerCancelled), $"{nameof(options.OnCallerCancelled)} is {(int)options.OnCallerCancelled}; set one of its members.");
        Require(options.SlowBeforePublishHookMs > 0, $"{nameof(options.SlowBeforePublishHookMs)} is {options.SlowBeforePublishHookMs}; set it above 0 milliseconds.");
        Require(options.SlowAfterRespondHookMs > 0, $"{nameof(options.SlowAfterRespondHookMs)} is {options.SlowAfterRespondHookMs}; set it above 0 milliseconds.");
        Require(options.ObserverTimeoutMs > 0, $"{nameof(options.ObserverTimeoutMs)} is {options.ObserverTimeoutMs}; set it above 0 milliseconds.");
        Require(options.ObserverQueueCapacity > 0, $"{nameof(options.ObserverQueueCapacity)} is {options.ObserverQueueCapacity}; set it above 0.");
        Require(!string.IsNullOrWhiteSpace(options.NodeId), $"{nameof(options.NodeId)} is empty; name the node, or leave it out.");
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);

        void Require(bool holds, string instruction)
        {
            if (!holds)
            {
                problems.Add($"EdgeInteractOptions.{instruction}");
            }
        }
    }
}
