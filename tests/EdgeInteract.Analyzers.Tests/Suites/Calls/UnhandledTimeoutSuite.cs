namespace EdgeInteract.Analyzers.Tests.Suites.Calls;

/// <summary>EI3001.</summary>
internal static class UnhandledTimeoutSuite
{
    public static RuleSuite Suite { get; } = new("EI3001", RequestSetting.Source, UnhandledTimeoutFound.All, [.. UnhandledTimeoutSilent.All, .. UnhandledTimeoutElsewhere.All]);
}
