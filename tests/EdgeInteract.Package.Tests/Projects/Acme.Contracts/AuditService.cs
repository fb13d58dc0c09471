using EdgeInteract;

namespace Acme;

public sealed class AuditService(IInteractionPublisher publisher)
{
    public async Task<string> AskAsync(string ledger)
    {
        var answer = await new Audits(publisher).RequestAuditApproval("auditor-1", ledger).ConfigureAwait(false);
        return answer.Outcome.Match(passed: _ => $"{ledger} passed by {answer.RespondedBy}");
    }
}
