namespace EdgeInteract.Contracts.Messages;

internal sealed class PatternMessage(string pattern, string value) : ContractMessage
{
    public override string ToString() => $"must match {pattern}, is '{value}'";
}
