using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers.Rules.Known;

/// <param name="Kind">What becomes of the task.</param>
/// <param name="At">The operation that awaits, returns, drops or takes it.</param>
internal readonly record struct TaskEnd(TaskEndKind Kind, IOperation At);
