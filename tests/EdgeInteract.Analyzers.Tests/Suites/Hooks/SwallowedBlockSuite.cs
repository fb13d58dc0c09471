namespace EdgeInteract.Analyzers.Tests.Suites.Hooks;

internal static class SwallowedBlockSuite
{
    public static RuleSuite Suite { get; } = new(
        "EI2005",
        Setting,
        [.. SwallowedBlockFound.Cases, .. SwallowedBlockNestedFound.Cases, .. SwallowedBlockHelpersFound.Cases, .. SwallowedBlockCallsFound.Cases],
        [.. SwallowedBlockSilent.Cases, .. SwallowedBlockOthersSilent.Cases, .. SwallowedBlockElsewhereSilent.Cases])
    {
        Fixes = SwallowedBlockFixes.Cases,
        Unfixable = SwallowedBlockFixes.Unfixable,
    };

    public const string Before = "public async Task OnBeforePublish(InteractionRequest request, CancellationToken ct)";
    public const string BeforeSync = "public Task OnBeforePublish(InteractionRequest request, CancellationToken ct)";

    private const string Setting = """
        [Interaction("acme/leave", Client = "Approvals")]
        public sealed partial record Leave(string Employee)
        {
            [Outcome("approved")] public sealed partial record Approved;
            [Outcome("rejected")] public sealed partial record Rejected;
        }

        public sealed class QuotaException(string message) : InteractionBlockedException(message);

        public interface ILog
        {
            void Warn(Exception? error);
        }

        public interface IDirectory
        {
            Task<bool> IsSuspendedAsync(string user, CancellationToken ct);
        }

        public interface IPolicy
        {
            /// <summary>Checks.</summary>
            /// <exception cref="InteractionBlockedException">The user may not.</exception>
            Task EnsureAsync(string user);
        }

        public sealed class LimitHook : IInteractionHook
        {
            public Task OnBeforePublish(InteractionRequest request, CancellationToken ct) => throw new InteractionRateLimitException("u", InteractionRateLimitException.PerMinute, 2, 1);
        }

        public static class Blocks
        {
            public static InteractionBlockedException Make(string why) => new(why);

            public static void Require(bool condition)
            {
                if (!condition)
                {
                    throw new InteractionBlockedException("Not allowed.");
                }
            }

            public static async Task RequireAsync(string user)
            {
                await Task.Yield();
                Require(user.Length > 0);
            }
        }
        """;

    public static string Hook(string members) => $$"""
        public sealed class Hook : IInteractionHook
        {
            private readonly ILog _log = null!;

            {{members.ReplaceLineEndings("\n    ")}}
        }
        """;
}
