using EdgeInteract.Generators.Shapes;

namespace EdgeInteract.Generators.Reading;

/// <summary>What came of reading a declaration.</summary>
/// <param name="Shape">Its shape; <see langword="null"/> where there are problems.</param>
/// <param name="Problems">What is wrong with it.</param>
/// <param name="Doubts">What is allowed and perhaps not meant.</param>
internal sealed record ReadResult(InteractionShape? Shape, IReadOnlyList<Problem> Problems, IReadOnlyList<Problem> Doubts);
