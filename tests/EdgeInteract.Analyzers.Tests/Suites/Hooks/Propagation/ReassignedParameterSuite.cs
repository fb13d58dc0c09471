namespace EdgeInteract.Analyzers.Tests.Suites.Hooks.Propagation;

internal static class ReassignedParameterSuite
{
    public static RuleSuite Suite { get; } = new("EI2001", HookSources.Setting, ReassignedParameterFound.Cases, ReassignedParameterSilent.Cases)
    {
        Fixes = ReassignedParameterFixes.Cases,
        Unfixable = ReassignedParameterFixes.Unfixable,
    };
}
