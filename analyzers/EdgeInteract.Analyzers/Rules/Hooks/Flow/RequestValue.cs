namespace EdgeInteract.Analyzers.Rules.Hooks.Flow;

/// <summary>What a variable may hold: the object that was given, copies of it, both, or nothing that matters.</summary>
/// <param name="Bits">Bit 0 is the object itself; each other bit is a <see cref="CopySite"/>.</param>
internal readonly record struct RequestValue(ulong Bits)
{
    /// <summary>How many copies one function can be told apart by. What comes after is not followed.</summary>
    public const int MaxSites = 63;

    public static RequestValue None => default;

    public static RequestValue Original => new(1);

    public bool IsNone => Bits == 0;

    public bool MayBeOriginal => (Bits & 1) != 0;

    public bool HasCopy => (Bits & ~1UL) != 0;

    public static RequestValue Of(CopySite? site) => site is null ? None : new RequestValue(1UL << site.Index);

    public static RequestValue operator |(RequestValue left, RequestValue right) => new(left.Bits | right.Bits);

    /// <summary>What is in this one and not in another.</summary>
    public RequestValue Except(RequestValue other) => new(Bits & ~other.Bits);

    public bool Holds(CopySite site) => (Bits & (1UL << site.Index)) != 0;
}
