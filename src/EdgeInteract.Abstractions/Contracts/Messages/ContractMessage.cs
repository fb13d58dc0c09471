namespace EdgeInteract.Contracts.Messages;

/// <summary>A message that is not put into words until somebody looks at it: who refuses a document does not always say why.</summary>
internal abstract class ContractMessage
{
    /// <summary>Puts it into words, always the same.</summary>
    public abstract override string ToString();
}
