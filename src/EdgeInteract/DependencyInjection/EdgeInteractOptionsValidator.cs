using System.Runtime.CompilerServices;
using EdgeInteract.Contracts;
using Microsoft.Extensions.Options;

namespace EdgeInteract.DependencyInjection;

internal sealed class EdgeInteractOptionsValidator : IValidateOptions<EdgeInteractOptions>
{
    private const int MostPlaces = 10_000;
    private static readonly TimeSpan MinRetention = TimeSpan.FromMinutes(1);

    public ValidateOptionsResult Validate(string? name, EdgeInteractOptions options)
    {
        var problems = new List<string>();
        RequireRange(options.MaxTimeoutMs, InteractionLimits.MinTimeoutMs, InteractionLimits.MaxTimeoutMs, " milliseconds");
        RequireRange(options.DefaultTimeoutMs, InteractionLimits.MinTimeoutMs, options.MaxTimeoutMs, " milliseconds");
        RequireRange(options.MaxTitleLength, 1, InteractionLimits.MaxTitleLength);
        RequireRange(options.MaxDescriptionLength, 0, InteractionLimits.MaxDescriptionLength);
        RequireRange(options.MaxCorrelationIdLength, 1, InteractionLimits.MaxCorrelationIdLength);
        RequireRange(options.MaxIdempotencyKeyLength, 1, InteractionLimits.MaxIdempotencyKeyLength);
        RequireRange(options.MaxCallbackTopicLength, 1, InteractionLimits.MaxCallbackTopicLength);
        RequireRange(options.MaxMetadataEntries, 0, InteractionLimits.MaxMetadataEntries);
        RequireRange(options.MaxMetadataKeyLength, 1, InteractionLimits.MaxMetadataKeyLength);
        RequireRange(options.MaxMetadataValueLength, 0, InteractionLimits.MaxMetadataValueLength);
        RequireRange(options.MaxReasonLength, 0, InteractionLimits.MaxReasonLength);
        RequireRange(options.MaxPayloadBytes, 1, InteractionLimits.MaxPayloadBytes);
        RequireRange(options.MaxDataBytes, 1, InteractionLimits.MaxDataBytes);
        RequireRange(options.MaxDepth, 1, InteractionLimits.MaxDepth);
        Require(options.AckTimeoutMs > 0, $"{nameof(options.AckTimeoutMs)} is {options.AckTimeoutMs}; set it above 0 milliseconds.");
        Require(options.CompletionLeaseMs > 0, $"{nameof(options.CompletionLeaseMs)} is {options.CompletionLeaseMs}; set it above 0 milliseconds.");
        Require(options.RetentionLimit > 0, $"{nameof(options.RetentionLimit)} is {options.RetentionLimit}; set it above 0.");
        Require(
            options.Retention >= MinRetention,
            $"{nameof(options.Retention)} is {options.Retention}; set it to {MinRetention} or more, so that an answer is there until its hooks have run.");
        Require(Enum.IsDefined(options.OnCallerCancelled), $"{nameof(options.OnCallerCancelled)} is {(int)options.OnCallerCancelled}; set one of its members.");
        Require(options.SlowBeforePublishHookMs > 0, $"{nameof(options.SlowBeforePublishHookMs)} is {options.SlowBeforePublishHookMs}; set it above 0 milliseconds.");
        Require(options.SlowAfterRespondHookMs > 0, $"{nameof(options.SlowAfterRespondHookMs)} is {options.SlowAfterRespondHookMs}; set it above 0 milliseconds.");
        Require(options.ObserverTimeoutMs > 0, $"{nameof(options.ObserverTimeoutMs)} is {options.ObserverTimeoutMs}; set it above 0 milliseconds.");
        Require(options.ObserverQueueCapacity > 0, $"{nameof(options.ObserverQueueCapacity)} is {options.ObserverQueueCapacity}; set it above 0.");
        RequireRange(options.RateLimiting.MaxPerMinutePerUser, 1, MostPlaces);
        RequireRange(options.RateLimiting.MaxConcurrentPerUser, 1, MostPlaces);
        RequireRange(options.RateLimiting.BurstAllowance, 0, MostPlaces);
        foreach (var type in options.RateLimiting.ExemptTypes)
        {
            // Whether the type exists is not asked: another node may have it.
            Require(
                TypeKeys.IsWellFormed(type),
                $"RateLimiting.{nameof(options.RateLimiting.ExemptTypes)} has '{type}'; name the key of a type there, such as notification or acme/leave-approval.");
        }

        Require(!string.IsNullOrWhiteSpace(options.NodeId), $"{nameof(options.NodeId)} is empty; name the node, or leave it out.");
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);

        void RequireRange(int value, int least, int most, string unit = "", [CallerArgumentExpression(nameof(value))] string option = "") =>
            Require(value >= least && value <= most, $"{option["options.".Length..]} is {value}; set it between {least} and {most}{unit}.");

        void Require(bool holds, string instruction)
        {
            if (!holds)
            {
                problems.Add($"EdgeInteractOptions.{instruction}");
            }
        }
    }
}
