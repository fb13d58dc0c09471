namespace EdgeInteract.Differential.Tests.Grammar;

/// <summary>What a scalar is in JSON, and which annotations it takes.</summary>
internal enum ScalarFamily
{
    /// <summary>A string that takes lengths, patterns and allowed values.</summary>
    Text,

    /// <summary>A string in a form of its own.</summary>
    Formatted,

    Boolean,
    Integer,
    Single,
    Double,
    Decimal,
}
