using Microsoft.Extensions.Options;

namespace EdgeInteract.Redis.DependencyInjection;

internal sealed class RedisInteractionOptionsValidator : IValidateOptions<RedisInteractionOptions>
{
    private const int MaxShards = 1_024;

    public ValidateOptionsResult Validate(string? name, RedisInteractionOptions options)
    {
        var failures = new List<string>();
        if (string.IsNullOrWhiteSpace(options.KeyPrefix) || options.KeyPrefix.Contains('{', StringComparison.Ordinal))
        {
            failures.Add($"{nameof(RedisInteractionOptions.KeyPrefix)} must not be empty, and must not have a '{{': all keys would be on one node of a cluster.");
        }

        if (options.DeadlineShards is < 1 or > MaxShards)
        {
            failures.Add($"{nameof(RedisInteractionOptions.DeadlineShards)} must be 1 to {MaxShards}.");
        }

        if (!IsInRange(options.DeadlineLease))
        {
            failures.Add($"{nameof(RedisInteractionOptions.DeadlineLease)} must be 100 milliseconds to one minute.");
        }

        if (!IsInRange(options.ReconcileInterval))
        {
            failures.Add($"{nameof(RedisInteractionOptions.ReconcileInterval)} must be 100 milliseconds to one minute.");
        }

        if (!IsInRange(options.CommandTimeout))
        {
            failures.Add($"{nameof(RedisInteractionOptions.CommandTimeout)} must be 100 milliseconds to one minute.");
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static bool IsInRange(TimeSpan time) => time >= TimeSpan.FromMilliseconds(100) && time <= TimeSpan.FromMinutes(1);
}
