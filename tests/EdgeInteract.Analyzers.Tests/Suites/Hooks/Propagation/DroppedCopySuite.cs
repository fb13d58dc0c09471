namespace EdgeInteract.Analyzers.Tests.Suites.Hooks.Propagation;

internal static class DroppedCopySuite
{
    public static RuleSuite Suite { get; } = new("EI2002", HookSources.Setting, DroppedCopyFound.Cases, DroppedCopySilent.Cases)
    {
        Fixes = DroppedCopyFixes.Cases,
        Unfixable = DroppedCopyFixes.Unfixable,
    };
}
