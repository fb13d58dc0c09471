namespace EdgeInteract.Passport;

/// <summary>
/// Where and how the members of roles are asked for. Set with <c>AddPassportRoleResolver(options => …)</c> on what <c>services.AddEdgeInteract()</c> returns; a value out
/// of its range is an <see cref="Microsoft.Extensions.Options.OptionsValidationException"/> at start.
/// </summary>
public sealed class PassportRoleResolverOptions
{
    /// <summary>
    /// Where the service is, <c>http</c> or <c>https</c>; a path is kept. The members of a role are at <c>{BaseAddress}/roles/{role}/members</c>. Must be set. Use
    /// <c>https</c> where a token is sent.
    /// </summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>
    /// The header that has the tenant, percent-encoded; nothing is sent for the default tenant. <see langword="null"/> sends no header. Default: <c>X-Tenant-Id</c>.
    /// </summary>
    public string? TenantHeader { get; set; } = "X-Tenant-Id";

    /// <summary>
    /// The parameter of the query that has the tenant; nothing is sent for the default tenant. <see langword="null"/> sends none. Default: none. One of this and
    /// <see cref="TenantHeader"/> must be set, so that no tenant is answered for another.
    /// </summary>
    public string? TenantQueryParameter { get; set; }

    /// <summary>
    /// Gives the bearer token of the application, asked anew for each attempt; <see langword="null"/> from it sends none. Default: none. A result that is cached is
    /// given to every publisher of the tenant, so the token must not be one of a user.
    /// </summary>
    public Func<CancellationToken, ValueTask<string?>>? BearerTokenProvider { get; set; }

    /// <summary>
    /// Takes the handler that the resolver has made and gives the one to use: the same with a certificate or a proxy set, another around it, or one of its own. Called once;
    /// what it gives lives as long as the resolver. Default: the handler as it is, which follows no redirect and renews its connections every two minutes.
    /// </summary>
    public Func<SocketsHttpHandler, HttpMessageHandler>? ConfigureHandler { get; set; }

    /// <summary>The largest answer, in bytes, 1,024 to 16,777,216. Default: 1,048,576, one MiB.</summary>
    public int MaxResponseBytes { get; set; } = 1024 * 1024;

    /// <summary>
    /// How long the members of a role are used again, zero to 60 seconds, from when they were asked for. Default: zero, which asks at every publish. Only members
    /// are kept: a failure, an unknown role and an empty one are asked for again.
    /// </summary>
    public TimeSpan CacheDuration { get; set; }

    /// <summary>How many roles are kept at most, 1 to 100,000; the oldest makes room. Default: 1,000.</summary>
    public int MaxCacheEntries { get; set; } = 1_000;

    /// <summary>How long a publish waits for the members, all attempts and pauses together, 100 milliseconds to 5 minutes. Default: 10 seconds.</summary>
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long one attempt may take, 50 milliseconds to <see cref="TotalTimeout"/>. Default: 3 seconds.</summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>
    /// How often is tried again after a failure that may pass, 0 to 10: no connection, no answer in time, and the statuses 408, 429 and 500 or above. Default: 3.
    /// </summary>
    public int MaxRetries { get; set; } = 3;

    /// <summary>
    /// The pause before the second attempt, 1 millisecond to <see cref="MaxRetryDelay"/>; it doubles with each further one, and is between half and the whole of that, at random. A <c>Retry-After</c> of the
    /// service takes its place; one that is longer than <see cref="TotalTimeout"/> ends the trying at once. Default: 200 milliseconds.
    /// </summary>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromMilliseconds(200);

    /// <summary>The longest pause between two attempts where the service does not ask for another, up to 1 minute. Default: 2 seconds.</summary>
    public TimeSpan MaxRetryDelay { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>
    /// Which part of the attempts has to fail for the circuit to open, above 0 and up to 1. While it is open every publish to a role fails at once, without a call. Default: 0.5.
    /// </summary>
    public double CircuitFailureRatio { get; set; } = 0.5;

    /// <summary>How many attempts there have to be within <see cref="CircuitSamplingDuration"/> before the circuit can open, 2 to 10,000. Default: 10.</summary>
    public int CircuitMinimumAttempts { get; set; } = 10;

    /// <summary>The time over which the circuit counts, 1 second to 10 minutes. Default: 30 seconds.</summary>
    public TimeSpan CircuitSamplingDuration { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long the circuit stays open before one attempt is let through, 1 second to 10 minutes. Default: 15 seconds.</summary>
    public TimeSpan CircuitBreakDuration { get; set; } = TimeSpan.FromSeconds(15);
}
