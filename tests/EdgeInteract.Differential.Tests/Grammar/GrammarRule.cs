using System.Collections.Immutable;

namespace EdgeInteract.Differential.Tests.Grammar;

/// <summary>An annotation of a member.</summary>
/// <param name="CSharp">The attribute, without brackets.</param>
internal abstract record GrammarRule(string CSharp)
{
    /// <summary>How many characters or items there may be.</summary>
    internal sealed record Length(string CSharp, int Minimum, int Maximum) : GrammarRule(CSharp);

    /// <summary>How large a number may be; the limits as JSON writes them.</summary>
    internal sealed record Range(string CSharp, string Minimum, string Maximum) : GrammarRule(CSharp)
    {
        public bool IsMinimumExclusive => CSharp.Contains("MinimumIsExclusive = true", StringComparison.Ordinal);

        public bool IsMaximumExclusive => CSharp.Contains("MaximumIsExclusive = true", StringComparison.Ordinal);
    }

    /// <summary>That there is a value, and no null; of a text also one that is not blank.</summary>
    internal sealed record Required(string CSharp, bool IsBlankAllowed) : GrammarRule(CSharp);

    internal sealed record Pattern(string CSharp, PatternGrammar Of) : GrammarRule(CSharp);

    /// <summary>One of some values, as JSON writes them, or none of them.</summary>
    internal sealed record Listed(string CSharp, bool IsDenied, ImmutableArray<string> Values) : GrammarRule(CSharp);
}
