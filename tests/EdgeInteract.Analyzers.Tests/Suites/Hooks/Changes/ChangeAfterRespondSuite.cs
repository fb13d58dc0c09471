namespace EdgeInteract.Analyzers.Tests.Suites.Hooks.Changes;

internal static class ChangeAfterRespondSuite
{
    public static RuleSuite Suite { get; } = new(
        "EI2003",
        HookSources.Setting,
        [.. ChangeAfterRespondFound.Cases, .. ChangeAfterRespondByHelperFound.Cases],
        [.. ChangeAfterRespondSilent.Cases, .. ChangeAfterRespondByHelperSilent.Cases]);
}
