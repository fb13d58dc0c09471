namespace EdgeInteract.Contracts.Messages;

internal sealed class FormMessage(string expected, string value) : ContractMessage
{
    public override string ToString() => $"must be {expected}, is '{value}'";
}
