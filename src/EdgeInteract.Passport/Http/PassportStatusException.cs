using System.Net;

namespace EdgeInteract.Passport.Http;

/// <summary>The service gave an answer that is neither a list of members nor "there is no such role".</summary>
internal sealed class PassportStatusException(HttpStatusCode status, TimeSpan? retryAfter) : HttpRequestException(
    $"The service that knows the members of roles answered {(int)status} ({status}).", inner: null, status)
{
    /// <summary>How long the service asks to be left alone.</summary>
    public TimeSpan? RetryAfter { get; } = retryAfter;

    /// <summary>Whether the same question may get another answer in a moment.</summary>
    public bool IsTransient => StatusCode is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError;
}
