using System.Globalization;

namespace EdgeInteract.Contracts.Messages;

internal sealed class CountMessage(string words, int limit, string noun, int count) : ContractMessage
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"must have {words} {ContractText.Plural(limit, noun)}, has {count}");
}
