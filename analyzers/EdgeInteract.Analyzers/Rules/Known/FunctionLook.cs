namespace EdgeInteract.Analyzers.Rules.Known;

/// <summary>What a function looks like.</summary>
/// <param name="Happens">Whether what is looked for happens in it.</param>
/// <param name="Names">The functions of the compilation that it names.</param>
internal sealed record FunctionLook(bool Happens, string[] Names)
{
    public static FunctionLook ItHappens { get; } = new(Happens: true, []);

    public static FunctionLook Nothing { get; } = new(Happens: false, []);
}
