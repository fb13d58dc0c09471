namespace EdgeInteract.Analyzers.Tests.Suites.Hooks;

internal static class LateBlockSuite
{
    public static RuleSuite Suite { get; } = new("EI2006", Setting, [.. LateBlockFound.Cases, .. LateBlockHooksFound.Cases], [.. LateBlockSilent.Cases, .. LateBlockOthersSilent.Cases]);

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
            void Warn(Exception error);
        }

        public interface IJobs
        {
            void Enqueue(Func<Task> job);
        }

        public interface IPolicy
        {
            /// <exception cref="InteractionBlockedException">The user may not.</exception>
            Task EnsureAsync(string user);
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
        }
        """;
}
