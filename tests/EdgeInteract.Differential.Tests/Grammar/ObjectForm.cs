namespace EdgeInteract.Differential.Tests.Grammar;

/// <summary>How a type with members is declared.</summary>
internal enum ObjectForm
{
    Record,
    Class,
    Struct,
    RecordStruct,

    /// <summary>A class that has half of its members from another one.</summary>
    Derived,

    /// <summary>A record of one type parameter, which is the type of its first member.</summary>
    Generic,
}
