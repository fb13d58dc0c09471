namespace EdgeInteract.Analyzers.Rules.Known.Looks;

/// <summary>What a function looks like.</summary>
/// <param name="Effects">What it may do itself.</param>
/// <param name="Names">The functions of the compilation that it names.</param>
internal sealed record FunctionLook(Effects Effects, string[] Names)
{
    public static FunctionLook Unknown { get; } = new(Effects.All, []);

    public static FunctionLook Nothing { get; } = new(Effects.None, []);

    public bool May(Effects effect) => (Effects & effect) != Effects.None;
}
