namespace EdgeInteract.Analyzers.Rules.Known;

/// <summary>Whether a condition about an exception holds for one type of them. In order, so that "and" is the lesser and "or" the greater.</summary>
internal enum FilterVerdict
{
    Never,
    Maybe,
    Always,
}
