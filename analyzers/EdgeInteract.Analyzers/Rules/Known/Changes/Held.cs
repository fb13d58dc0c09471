namespace EdgeInteract.Analyzers.Rules.Known.Changes;

/// <summary>What a value may be, of what a hook was given.</summary>
[Flags]
internal enum Held
{
    /// <summary>Nothing of it: another instance, or none.</summary>
    Nothing = 0,

    /// <summary>The request itself.</summary>
    Request = 1,

    /// <summary>The dictionary of its metadata.</summary>
    Metadata = 2,
}
