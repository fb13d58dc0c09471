using System.Runtime.InteropServices;

namespace EdgeInteract.RateLimiting;

/// <summary>Whether a user has a place, and if not, why.</summary>
/// <param name="Verdict">What became of the request.</param>
/// <param name="CurrentCount">For a refusal: how many places count, the refused one not among them.</param>
/// <param name="RetryAfter">For <see cref="RateLimitVerdict.PerMinute"/>: after what time the place can be taken, if nobody else takes it; else <see langword="null"/>.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct RateLimitResult(RateLimitVerdict Verdict, int CurrentCount = 0, TimeSpan? RetryAfter = null)
{
    /// <summary>Whether the user has the place.</summary>
    public bool HasPlace => Verdict is RateLimitVerdict.Taken or RateLimitVerdict.Held;
}
