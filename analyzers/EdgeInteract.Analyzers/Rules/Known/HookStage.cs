namespace EdgeInteract.Analyzers.Rules.Known;

/// <summary>When a method of a hook runs.</summary>
internal enum HookStage
{
    /// <summary>It is no method of a hook.</summary>
    None,

    /// <summary><c>OnBeforePublish</c>: what it changes, everybody sees.</summary>
    BeforePublish,

    /// <summary><c>OnAfterRespond</c>: nothing can be changed any more.</summary>
    AfterRespond,
}
