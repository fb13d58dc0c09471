namespace EdgeInteract.Analyzers.Tests.Harness;

/// <summary>What came of one source.</summary>
/// <param name="Expected">What its markup says.</param>
/// <param name="Found">What the rules say after the generator, as in a build.</param>
/// <param name="FoundEarly">What they say without what is generated, as in an editor.</param>
/// <param name="Errors">What the compiler says, and what nobody knows the source of.</param>
/// <param name="IsRefused">Whether one of the rules says that nothing is generated.</param>
/// <param name="Declared">How many interactions it declares.</param>
/// <param name="Generated">For how many of them there is a contract.</param>
internal sealed record CaseResult(
    IReadOnlyList<string> Expected,
    IReadOnlyList<string> Found,
    IReadOnlyList<string> FoundEarly,
    IReadOnlyList<string> Errors,
    bool IsRefused,
    int Declared,
    int Generated);
