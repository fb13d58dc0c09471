using System.Globalization;
using EdgeInteract.RateLimiting;
using FsCheck;
using FsCheck.Fluent;

namespace EdgeInteract.TestKit;

/// <content>Any sequence of steps does what <see cref="RateLimitModel"/> says.</content>
public abstract partial class InteractionRateLimiterComplianceTests
{
    private static readonly Gen<RateLimitStep> Steps =
        from kind in Gen.Frequency((2, Gen.Constant(RateLimitStepKind.Wait)), (6, Gen.Constant(RateLimitStepKind.Take)), (2, Gen.Constant(RateLimitStepKind.Free)), (1, Gen.Constant(RateLimitStepKind.GiveBack)))
        from user in Gen.Choose(0, 1)
        from place in Gen.Choose(0, 7)
        from seconds in Gen.Elements(0, 1, 5, 17, 30, 59, 60, 61, 200)
        from perMinute in Gen.Choose(1, 5)
        from concurrent in Gen.Choose(1, 5)
        from isKnown in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        from open in Gen.Choose(0, 7).ArrayOf()
        select new RateLimitStep(kind, user, place, seconds, perMinute, concurrent, isKnown ? open : null);

    [Fact]
    public async Task Any_sequence_of_steps_counts_as_the_model_does()
    {
        var limiter = await CreateLimiterAsync();
        var sequence = 0;
        var property = Prop.ForAll(Steps.ArrayOf(40).ToArbitrary(), steps => AgreesAsync(limiter, Interlocked.Increment(ref sequence), steps));

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(100), property);
    }

    private static async Task<bool> AgreesAsync(IInteractionRateLimiter limiter, int sequence, RateLimitStep[] steps)
    {
        var model = new RateLimitModel();
        var now = Start;
        foreach (var step in steps)
        {
            // A sequence has users of its own.
            var user = new InteractionUser(string.Create(CultureInfo.InvariantCulture, $"model-{sequence}-{step.User}"));
            var place = NameOf(step.Place);
            switch (step.Kind)
            {
                case RateLimitStepKind.Wait:
                    now = now.AddSeconds(step.Seconds);
                    break;
                case RateLimitStepKind.Free:
                    await limiter.FreeAsync(user, place, now, None);
                    model.Free(user, place);
                    break;
                case RateLimitStepKind.GiveBack:
                    await limiter.GiveBackAsync(user, place, now, None);
                    model.GiveBack(user, place);
                    break;
                default:
                    var request = new RateLimitRequest
                    {
                        User = user,
                        Place = place,
                        At = now,
                        ExpiresAt = now.AddSeconds(step.Seconds + 1),
                        MaxPerMinute = step.PerMinute,
                        MaxConcurrent = step.Concurrent,
                    };
                    var open = step.Open?.Select(NameOf).ToArray();
                    (await limiter.TakeAsync(request, open, None)).ShouldBe(model.Take(request, open), string.Join(Environment.NewLine, steps.Select(each => each.ToString())));
                    break;
            }
        }

        return true;
    }

    private static string NameOf(int place) => string.Create(CultureInfo.InvariantCulture, $"place-{place}");
}
