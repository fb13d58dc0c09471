namespace EdgeInteract.Generators.Shapes;

/// <summary>What a length is counted of.</summary>
internal enum LengthOf
{
    Text,
    List,
    Map,
}
