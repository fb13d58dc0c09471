using System.Net;
using System.Net.Http.Headers;

namespace EdgeInteract.Passport.Http;

/// <summary>Asks the service once. What it throws says whether trying again makes sense.</summary>
internal sealed class PassportClient : IDisposable
{
    // Long enough to keep connections, short enough to see where the name of the service leads now.
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(2);

    private readonly PassportRoleResolverOptions _options;
    private readonly TimeProvider _time;
    private readonly HttpClient _http;
    private readonly string _base;

    public PassportClient(PassportRoleResolverOptions options, TimeProvider time)
    {
        (_options, _time) = (options, time);
        _base = options.BaseAddress!.AbsoluteUri.TrimEnd('/');
        var sockets = new SocketsHttpHandler
        {
            PooledConnectionLifetime = ConnectionLifetime,
            // A redirect would carry tenant and role to an address that nobody configured.
            AllowAutoRedirect = false,
            UseCookies = false,
        };
        _http = new HttpClient(options.ConfigureHandler?.Invoke(sockets) ?? sockets) { Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <summary>Gives the members of a role, or <see langword="null"/> if the service does not know it.</summary>
    public async ValueTask<IReadOnlyList<string>?> GetMembersAsync(RoleOfTenant role, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, AddressOf(role));
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        if (role.TenantId is not null && _options.TenantHeader is not null)
        {
            request.Headers.TryAddWithoutValidation(_options.TenantHeader, Uri.EscapeDataString(role.TenantId));
        }

        if (_options.BearerTokenProvider is { } getToken)
        {
            // Waited for from outside as well: a provider that does not look at its token must not hold up a publish.
            var token = await getToken(cancellationToken).AsTask().WaitAsync(cancellationToken).ConfigureAwait(false);
            request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        }

        using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        return response.StatusCode switch
        {
            HttpStatusCode.OK => await MembersReader.ReadAsync(response.Content, _options.MaxResponseBytes, cancellationToken).ConfigureAwait(false),
            HttpStatusCode.NotFound => null,
            var status => throw new PassportStatusException(status, FindRetryAfter(response)),
        };
    }

    public void Dispose() => _http.Dispose();

    private Uri AddressOf(RoleOfTenant role)
    {
        var address = $"{_base}/roles/{Uri.EscapeDataString(role.RoleKey)}/members";
        return new Uri(role.TenantId is not null && _options.TenantQueryParameter is { } parameter
            ? $"{address}?{Uri.EscapeDataString(parameter)}={Uri.EscapeDataString(role.TenantId)}"
            : address);
    }

    private TimeSpan? FindRetryAfter(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } when date - _time.GetUtcNow() is var delay => delay > TimeSpan.Zero ? delay : TimeSpan.Zero,
        _ => null,
    };
}
