namespace EdgeInteract.Analyzers.Rules.Known.Blocking;

/// <summary>What is known of a value on one way through a handler.</summary>
internal enum Fact
{
    Unknown,
    True,
    False,
    Null,
    NotNull,

    /// <summary>The exception that blocks, or a task or a dispatcher that carries it.</summary>
    Blocked,

    /// <summary>There is no value: what would give it always throws.</summary>
    Never,
}
