namespace EdgeInteract;

/// <summary>A request breaks a limit, or its payload does not match the contract of its type.</summary>
public sealed class InteractionRequestInvalidException : InteractionPublishException
{
    /// <summary>Makes the error.</summary>
    /// <param name="errors">What is wrong, with JSON Pointers into the request.</param>
    /// <param name="hook">The hook that made it wrong, if it was right before the hooks ran.</param>
    public InteractionRequestInvalidException(IReadOnlyList<InteractionError> errors, string? hook = null)
        : base(Describe(errors, hook))
    {
        Errors = errors;
        Hook = hook;
    }

    /// <summary>What is wrong, with JSON Pointers into the request (<c>/title</c>, <c>/payload/days</c>). Never empty.</summary>
    public IReadOnlyList<InteractionError> Errors { get; }

    /// <summary>The name of the hook that made the request wrong; <see langword="null"/> if it was published like that.</summary>
    public string? Hook { get; }

    private static string Describe(IReadOnlyList<InteractionError> errors, string? hook)
    {
        ArgumentNullException.ThrowIfNull(errors);
        var cause = hook is null ? "The request is not valid" : $"The hook '{hook}' made the request invalid";
        return $"{cause}: {string.Join("; ", errors)}";
    }
}
