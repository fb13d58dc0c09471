namespace EdgeInteract.Contracts.Messages;

internal sealed class AllowedMessage(ContractNames allowed) : ContractMessage
{
    public override string ToString() => $"must be one of {allowed.List}";
}
