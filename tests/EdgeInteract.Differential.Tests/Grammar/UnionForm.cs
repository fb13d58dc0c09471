namespace EdgeInteract.Differential.Tests.Grammar;

/// <summary>How a type is declared of which a value is one of some types.</summary>
internal enum UnionForm
{
    Interface,
    AbstractClass,
    AbstractRecord,

    /// <summary>A class that is a type of its own as well.</summary>
    Class,

    /// <summary>A record that is a type of its own as well.</summary>
    Record,
}
