namespace EdgeInteract.Differential.Tests.Grammar;

/// <summary>A type as the author of a contract writes it.</summary>
/// <param name="CSharp">Its name in the source.</param>
internal abstract record GrammarType(string CSharp)
{
    internal sealed record Scalar(ScalarGrammar Of) : GrammarType(Of.CSharp);

    /// <summary>A type that the contract declares beside its record.</summary>
    internal sealed record Named(string Name, string Use) : GrammarType(Use);

    internal sealed record List(ListForm Form, GrammarValue Element) : GrammarType(Form.Of(Element));

    internal sealed record Map(MapForm Form, MapKey Key, GrammarValue Value) : GrammarType(Form.Of(Key, Value));

    /// <summary>JSON that is not looked into.</summary>
    internal sealed record Json(JsonForm Form) : GrammarType(Form.CSharp)
    {
        /// <summary>Whether it is a struct of its own, which is no JSON as long as it is not set.</summary>
        public bool IsElement => Form == JsonForm.Element;
    }
}
