namespace EdgeInteract.Passport.Tests;

/// <summary>What the tests ask.</summary>
[Interaction("tests/sign-off", Client = "SignOffs", Title = "Sign off?")]
public sealed partial record SignOff(string Text)
{
    [Outcome("done")]
    public sealed partial record Done;
}
