namespace EdgeInteract.Analyzers.Tests.Suites.Hooks.Propagation;

internal static class DroppedResultSuite
{
    public static RuleSuite Suite { get; } = new("EI2007", HookSources.Setting, DroppedResultFound.Cases, DroppedResultSilent.Cases);
}
