using System.Collections.Immutable;
using EdgeInteract.Generators.Emit.CSharp;
using EdgeInteract.Generators.Infrastructure;
using EdgeInteract.Generators.Shapes;
using Microsoft.CodeAnalysis.Text;

namespace EdgeInteract.Generators.Discovery;

/// <summary>A file of one or several declarations. It equals another one that says the same, and keeps its text once it is written.</summary>
/// <param name="hintName">The name of the file.</param>
/// <param name="interactions">The declarations, by name.</param>
internal sealed class ContractFile(string hintName, EquatableArray<InteractionShape> interactions) : IEquatable<ContractFile>
{
    private SourceText? _text;

    public string HintName { get; } = hintName;

    public EquatableArray<InteractionShape> Interactions { get; } = interactions;

    /// <summary>The text, written when it is asked for first.</summary>
    public SourceText Text => _text ??= InteractionEmitter.Emit(Interactions);

    /// <summary>Writes those that are not written yet.</summary>
    /// <returns>The same files.</returns>
    public static ImmutableArray<ContractFile> Write(ImmutableArray<ContractFile> files, bool isConcurrent, CancellationToken cancellationToken)
    {
        Concurrently.Select(files.RemoveAll(static file => file._text is not null), static file => file.Text, isConcurrent, cancellationToken);
        return files;
    }

    public bool Equals(ContractFile? other) =>
        ReferenceEquals(this, other) || (other is not null && HintName == other.HintName && Interactions.Equals(other.Interactions));

    public override bool Equals(object? obj) => Equals(obj as ContractFile);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(HintName);
}
