namespace EdgeInteract.Analyzers.Rules.Known;

/// <summary>What a call that asks somebody, or waits for who was asked, gives.</summary>
internal enum RequestKind
{
    /// <summary>It is no such call.</summary>
    None,

    /// <summary>The answer. That nobody gives one in time is an exception.</summary>
    Answer,

    /// <summary>The answer, or what came of it instead: <c>TryRequestX</c>.</summary>
    Attempt,

    /// <summary>The answers until the deadline, however few.</summary>
    Answers,

    /// <summary>A handle, as soon as the question is stored.</summary>
    Handle,
}
