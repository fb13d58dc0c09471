namespace EdgeInteract.Analyzers.Tests.Suites.Hooks.Changes;

internal static class BackgroundChangeSuite
{
    public static RuleSuite Suite { get; } = new(
        "EI2004",
        HookSources.Setting,
        [.. BackgroundChangeFound.Cases, .. BackgroundChangeByTaskFound.Cases],
        [.. BackgroundChangeSilent.Cases, .. BackgroundChangeByTaskSilent.Cases, .. BackgroundChangeInTimeSilent.Cases])
    {
        Fixes = BackgroundChangeFixes.Cases,
        Unfixable = BackgroundChangeFixes.Unfixable,
    };
}
