using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Options;

namespace EdgeInteract.Passport.DependencyInjection;

internal sealed class PassportRoleResolverOptionsValidator : IValidateOptions<PassportRoleResolverOptions>
{
    private static readonly SearchValues<char> TokenCharacters =
        SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    public ValidateOptionsResult Validate(string? name, PassportRoleResolverOptions options)
    {
        var problems = new List<string>();
        if (options.BaseAddress is not { } address)
        {
            problems.Add("BaseAddress is not set; set it to the address of the service, e.g. https://passport.example.com/.");
        }
        else if (!address.IsAbsoluteUri || address.Scheme is not ("http" or "https") || address.UserInfo.Length > 0 || address.Query.Length > 0 || address.Fragment.Length > 0)
        {
            // The address is not repeated: it may have a password in it.
            problems.Add("BaseAddress must be an absolute address with http or https, without user, query and fragment.");
        }

        Require(options.TenantHeader is null || IsHeaderName(options.TenantHeader), options.TenantHeader, "set it to the name of a header, or to null.");
        Require(options.TenantQueryParameter is not { Length: 0 }, options.TenantQueryParameter, "set it to the name of a parameter, or to null.");
        if (options.TenantHeader is null && options.TenantQueryParameter is null)
        {
            problems.Add("TenantHeader and TenantQueryParameter are both null; set one, or two tenants would get the same members.");
        }

        RequireRange(options.MaxResponseBytes, 1_024, 16 * 1024 * 1024, "bytes");
        RequireTime(options.CacheDuration, TimeSpan.Zero, TimeSpan.FromSeconds(60));
        RequireRange(options.MaxCacheEntries, 1, 100_000, "entries");
        RequireTime(options.TotalTimeout, TimeSpan.FromMilliseconds(100), TimeSpan.FromMinutes(5));
        RequireTime(options.AttemptTimeout, TimeSpan.FromMilliseconds(50), options.TotalTimeout);
        RequireRange(options.MaxRetries, 0, 10, "retries");
        RequireTime(options.MaxRetryDelay, TimeSpan.FromMilliseconds(1), TimeSpan.FromMinutes(1));
        RequireTime(options.RetryDelay, TimeSpan.FromMilliseconds(1), options.MaxRetryDelay);
        Require(options.CircuitFailureRatio is > 0 and <= 1, options.CircuitFailureRatio, "set it above 0 and up to 1.");
        RequireRange(options.CircuitMinimumAttempts, 2, 10_000, "attempts");
        RequireTime(options.CircuitSamplingDuration, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(10));
        RequireTime(options.CircuitBreakDuration, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(10));
        return problems.Count == 0
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(problems.Select(problem => $"{nameof(PassportRoleResolverOptions)}.{problem}"));

        void RequireRange(int value, int least, int most, string unit, [CallerArgumentExpression(nameof(value))] string option = "") =>
            Require(value >= least && value <= most, value, $"set it between {least} and {most} {unit}.", option);

        void RequireTime(TimeSpan value, TimeSpan least, TimeSpan most, [CallerArgumentExpression(nameof(value))] string option = "") =>
            Require(value >= least && value <= most, value, $"set it between {least} and {most}.", option);

        void Require<T>(bool holds, T value, string instruction, [CallerArgumentExpression(nameof(value))] string option = "")
        {
            if (!holds)
            {
                problems.Add(string.Create(CultureInfo.InvariantCulture, $"{option["options.".Length..]} is {value}; {instruction}"));
            }
        }
    }

    private static bool IsHeaderName(string name) => name.Length > 0 && !name.AsSpan().ContainsAnyExcept(TokenCharacters);
}
