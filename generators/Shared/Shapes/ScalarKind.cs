namespace EdgeInteract.Generators.Shapes;

/// <summary>The types that are one JSON string, number or boolean.</summary>
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
    Single,
    Double,
    Decimal,
    Guid,
    DateOnly,
    DateTimeOffset,
}
