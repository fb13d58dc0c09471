using Microsoft.CodeAnalysis;

namespace EdgeInteract.Generators.Reading;

/// <summary>One thing that is wrong with a declaration. A rule reports it; the generator only skips the declaration.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Location">Where.</param>
/// <param name="Subject">The name of the member or type that it is about.</param>
/// <param name="Detail">What was found, where the subject does not say it.</param>
/// <param name="Advice">What to do, where that depends on what was found.</param>
internal sealed record Problem(ProblemKind Kind, Location? Location, string Subject, string Detail, string Advice);
