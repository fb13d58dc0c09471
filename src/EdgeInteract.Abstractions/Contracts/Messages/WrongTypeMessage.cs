using System.Text.Json;

namespace EdgeInteract.Contracts.Messages;

internal sealed class WrongTypeMessage(string expected, JsonTokenType found) : ContractMessage
{
    public override string ToString() => $"must be {expected}, is {ContractText.Describe(found)}";
}
