namespace EdgeInteract;

/// <summary>
/// How long a request of this type waits for its answer unless the call says otherwise: the sum of the parts, 1 second to 7 days.
/// Without the attribute the configured default applies (one day unless changed).
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class InteractionTimeoutAttribute : Attribute
{
    /// <summary>Days of 24 hours.</summary>
    public int Days { get; set; }

    /// <summary>Hours.</summary>
    public int Hours { get; set; }

    /// <summary>Minutes.</summary>
    public int Minutes { get; set; }

    /// <summary>Seconds.</summary>
    public int Seconds { get; set; }
}
