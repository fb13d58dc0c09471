using System.Globalization;

namespace EdgeInteract.Contracts.Messages;

internal sealed class BoundMessage<T>(string words, T limit, T value) : ContractMessage
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"must be {words} {limit}, is {value}");
}
