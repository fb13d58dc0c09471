namespace EdgeInteract.Generators.Shapes;

/// <summary>The types that are one JSON string, number or boolean. Integers stand together, and so do numbers.</summary>
internal enum ScalarKind
{
    String,
    Boolean,
    Byte,
    SByte,
    Int16,
    UInt16,
    Int32,
    UInt32,
    Int64,
    UInt64,
    Int128,
    UInt128,
    Half,
    Single,
    Double,
    Decimal,
    Char,
    Guid,
    DateOnly,
    DateTime,
    DateTimeOffset,
    TimeOnly,
    TimeSpan,
    Uri,
    Version,
    Bytes,
}
