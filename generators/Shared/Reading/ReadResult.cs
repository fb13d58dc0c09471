using EdgeInteract.Generators.Shapes;

namespace EdgeInteract.Generators.Reading;

/// <summary>What came of reading a declaration: its shape, or what is wrong with it.</summary>
internal sealed record ReadResult(InteractionShape? Shape, IReadOnlyList<Problem> Problems);
