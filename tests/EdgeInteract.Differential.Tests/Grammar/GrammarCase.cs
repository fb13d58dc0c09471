using EdgeInteract.Differential.Tests.Documents;
using EdgeInteract.Differential.Tests.Judges;

namespace EdgeInteract.Differential.Tests.Grammar;

/// <summary>One of the types of a union.</summary>
/// <param name="Type">The type, as it is alone.</param>
/// <param name="Value">What the discriminator says of it, a string or an integer.</param>
internal sealed record GrammarCase(GrammarDefinition.Object Type, Tree Value)
{
    private static readonly ScalarGrammar s_integer = Scalars.All.First(static scalar => scalar.CSharp == "int");

    /// <summary>The discriminator as C# writes it.</summary>
    public string CSharp => Value is Tree.Text text ? ContractSource.Quote(text.Value) : Value.Write();

    /// <summary>The type with its discriminator, which is a member that takes one value.</summary>
    public GrammarDefinition.Object With(string discriminator)
    {
        var value = new GrammarValue(new GrammarType.Scalar(Value is Tree.Text ? Scalars.Text : s_integer), IsNullable: false);
        return Type with { Members = Type.Members.Insert(0, new GrammarMember("Type", discriminator, value, [new GrammarRule.Listed("", IsDenied: false, [Value.Write()])], MemberForm.Parameter, null)) };
    }

    /// <summary>Whether a discriminator says that it is this one, for somebody at least: an integer does by its value, however it is spelt, and in JavaScript by what it is rounded to.</summary>
    public bool IsSaidBy(Tree discriminator) => (Value, discriminator) switch
    {
        (Tree.Text expected, Tree.Text given) => expected.Value == given.Value,
        (Tree.Literal expected, Tree.Literal { IsNumber: true } given) => JsonNumber.IsSameRounded(expected.Spelling, given.Spelling),
        _ => false,
    };
}
