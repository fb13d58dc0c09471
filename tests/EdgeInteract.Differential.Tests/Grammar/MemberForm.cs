namespace EdgeInteract.Differential.Tests.Grammar;

/// <summary>How a member is declared.</summary>
internal enum MemberForm
{
    Parameter,

    /// <summary>A parameter with a property of its own, which is <c>required</c>.</summary>
    RequiredParameter,

    Required,
    Init,
    Set,

    /// <summary>A property that only its own type sets, and that is a member all the same.</summary>
    PrivateSet,
}
