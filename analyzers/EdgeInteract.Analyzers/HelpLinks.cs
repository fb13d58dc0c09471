namespace EdgeInteract.Analyzers;

/// <summary>Where the pages of the rules are.</summary>
internal static class HelpLinks
{
    public const string Page = "https://github.com/edgeinteract/edgeinteract/blob/main/docs/rules/";
}
