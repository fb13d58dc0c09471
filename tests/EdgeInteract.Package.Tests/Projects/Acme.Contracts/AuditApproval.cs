using EdgeInteract;

namespace Acme;

/// <summary>Seen by this assembly alone; asked through what it offers to others.</summary>
[Interaction("acme/audit-approval", Client = "Audits")]
internal sealed partial record AuditApproval(string Ledger)
{
    [Outcome("passed")] internal sealed partial record Passed;
}
