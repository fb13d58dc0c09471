namespace EdgeInteract.Generators.Shapes;

/// <summary>When a member is written.</summary>
internal enum WriteCondition
{
    /// <summary>Unless it is null.</summary>
    NotNull,

    /// <summary>Always, a null too.</summary>
    Always,

    /// <summary>Unless it is the default value of its type.</summary>
    NotDefault,
}
