namespace EdgeInteract.Analyzers.Tests.Suites.Calls;

/// <summary>EI3004.</summary>
internal static class DroppedRequestSuite
{
    public static RuleSuite Suite { get; } = new("EI3004", RequestSetting.Source, DroppedRequestFound.All, DroppedRequestSilent.All)
    {
        Fixes = DroppedRequestFixes.All,
        Unfixable = DroppedRequestFixes.Unfixable,
    };
}
