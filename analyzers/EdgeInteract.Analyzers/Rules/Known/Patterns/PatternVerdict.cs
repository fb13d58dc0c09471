using System.Runtime.InteropServices;

namespace EdgeInteract.Analyzers.Rules.Known.Patterns;

/// <summary>What is known of patterns and the values of a type.</summary>
/// <param name="CanMatch">There is a value that one of them matches.</param>
/// <param name="CanMiss">There is a value that none of them matches.</param>
/// <param name="IsUncertain">There are values of which nothing is known.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PatternVerdict(bool CanMatch, bool CanMiss, bool IsUncertain)
{
    /// <summary>They match all values.</summary>
    public bool IsAlways => !CanMiss && !IsUncertain;

    /// <summary>They match none.</summary>
    public bool IsNever => !CanMatch && !IsUncertain;
}
