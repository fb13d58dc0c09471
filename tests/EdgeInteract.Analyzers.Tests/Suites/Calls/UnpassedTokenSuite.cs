namespace EdgeInteract.Analyzers.Tests.Suites.Calls;

/// <summary>EI3005.</summary>
internal static class UnpassedTokenSuite
{
    public static RuleSuite Suite { get; } = new("EI3005", RequestSetting.Source, UnpassedTokenFound.All, UnpassedTokenSilent.All)
    {
        Fixes = UnpassedTokenFixes.All,
        Unfixable = UnpassedTokenFixes.Unfixable,
    };
}
