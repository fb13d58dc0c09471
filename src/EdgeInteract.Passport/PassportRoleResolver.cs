using EdgeInteract.Passport.Caching;
using EdgeInteract.Passport.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Polly;

namespace EdgeInteract.Passport;

/// <summary>Asks a service who has a role (<c>docs/roles.md</c>).</summary>
internal sealed class PassportRoleResolver : IRoleResolver, IDisposable
{
    private readonly PassportClient _client;
    private readonly ResiliencePipeline _pipeline;
    private readonly MemberCache? _cache;

    public PassportRoleResolver(IOptions<PassportRoleResolverOptions> options, TimeProvider time, ILogger<PassportRoleResolver> logger)
    {
        var settings = options.Value;
        _client = new PassportClient(settings, time);
        _pipeline = PassportPipeline.Create(settings, time, logger);
        _cache = settings.CacheDuration > TimeSpan.Zero ? new MemberCache(settings.CacheDuration, settings.MaxCacheEntries, time) : null;
    }

    public async ValueTask<IReadOnlyCollection<string>?> GetMembersAsync(string roleKey, string? tenantId, CancellationToken cancellationToken)
    {
        // As a step of a path these two are resolved, percent-encoded or not, so that the service would be asked for something else.
        if (roleKey is "." or "..")
        {
            return null;
        }

        var role = new RoleOfTenant(roleKey, tenantId);
        return _cache is null
            ? await AskAsync(role, cancellationToken).ConfigureAwait(false)
            // Shared with others, so the cancellation of one must not end it; the total timeout does.
            : await _cache.GetOrAddAsync(role, key => AskAsync(key, CancellationToken.None).AsTask()).WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    public void Dispose() => _client.Dispose();

    private ValueTask<IReadOnlyList<string>?> AskAsync(RoleOfTenant role, CancellationToken cancellationToken) =>
        _pipeline.ExecuteAsync(static (state, token) => state._client.GetMembersAsync(state.role, token), (_client, role), cancellationToken);
}
