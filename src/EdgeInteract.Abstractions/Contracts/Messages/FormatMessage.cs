namespace EdgeInteract.Contracts.Messages;

internal sealed class FormatMessage(string format, string expected, string value) : ContractMessage
{
    public override string ToString() => $"must be {expected} (format {format}), is '{value}'";
}
