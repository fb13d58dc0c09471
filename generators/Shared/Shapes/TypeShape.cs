namespace EdgeInteract.Generators.Shapes;

/// <summary>What a value looks like in JSON, and which CLR type it has.</summary>
internal abstract record TypeShape;
