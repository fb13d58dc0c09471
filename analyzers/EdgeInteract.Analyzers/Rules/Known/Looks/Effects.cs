namespace EdgeInteract.Analyzers.Rules.Known.Looks;

/// <summary>What a function may do that rules ask for, as far as the look of it tells.</summary>
[Flags]
internal enum Effects
{
    None = 0,

    /// <summary>It makes a copy, or gives its parameter another value.</summary>
    Copies = 1,

    /// <summary>It changes a member of something.</summary>
    Changes = 2,

    /// <summary>It lets something run on when it returns.</summary>
    RunsOn = 4,

    /// <summary>It throws.</summary>
    Throws = 8,

    /// <summary>It may do anything.</summary>
    All = Copies | Changes | RunsOn | Throws,
}
