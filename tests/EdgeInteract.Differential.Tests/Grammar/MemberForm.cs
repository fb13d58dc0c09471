namespace EdgeInteract.Differential.Tests.Grammar;

/// <summary>How a member is declared.</summary>
internal enum MemberForm
{
    Parameter,
    Required,
    Init,
    Set,
}
