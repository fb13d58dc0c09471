using EdgeInteract;

namespace Acme;

/// <summary>Namespace and client are those of the other library on purpose.</summary>
[Interaction("acme/invoice-approval", Client = "Approvals")]
public sealed partial record InvoiceApproval(string Number)
{
    [Outcome("paid")] public sealed partial record Paid;
}
