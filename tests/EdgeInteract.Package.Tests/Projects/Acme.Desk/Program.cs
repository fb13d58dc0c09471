extern alias billing;
extern alias contracts;

using Acme;
using EdgeInteract;
using EdgeInteract.Testing;
using Microsoft.Extensions.DependencyInjection;

var services = new ServiceCollection();
services.AddEdgeInteract().AddAcmeContractsInteractions().AddAcmeBillingInteractions().AddAcmeDeskInteractions();
services.AddSingleton<AuditService>();
await using var provider = services.BuildServiceProvider();

await using var manager = await TestPerson.ConnectAsync(provider, "manager-1");
manager.WhenAsked<LeaveApproval>().Respond(_ => new LeaveApproval.Rejected("Not in December."));
manager.WhenAsked<InvoiceApproval>().Respond(_ => new InvoiceApproval.Paid());
manager.WhenAsked<DeskCheck>().Respond(_ => new DeskCheck.Open());

var leave = await provider.GetRequiredService<contracts::Acme.Approvals>().RequestLeaveApproval("manager-1", employee: "Ada", days: 3);
Console.WriteLine(leave.Outcome.Match(approved: _ => "approved", rejected: no => no.Reason));
var invoice = await provider.GetRequiredService<billing::Acme.Approvals>().RequestInvoiceApproval("manager-1", number: "7");
Console.WriteLine(invoice.Outcome.Match(paid: _ => $"paid by {invoice.RespondedBy}"));
var desk = await provider.GetRequiredService<Interactions>().RequestDeskCheck("manager-1", desk: "main");
Console.WriteLine(desk.Outcome.Match(open: _ => "open"));
Console.WriteLine(provider.GetRequiredService<AuditService>().GetType().Name);

/// <summary>Declared in an application that no package gives the generator to by itself.</summary>
[Interaction("acme/desk-check")]
public sealed partial record DeskCheck(string Desk)
{
    [Outcome("open")] public sealed partial record Open;
}
