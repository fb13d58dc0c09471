using System.ComponentModel.DataAnnotations;
using EdgeInteract;
using EdgeInteract.Testing;
using Microsoft.Extensions.DependencyInjection;

var services = new ServiceCollection();
services.AddEdgeInteract().AddHelloInteractions();          // generated: every question of this assembly
await using var provider = services.BuildServiceProvider();

// In an application this is a person in a browser. Here a script answers, through the same checks.
await using var operations = await TestPerson.ConnectAsync(provider, "operations-1");
operations.WhenAsked<DeployApproval>().Respond(deploy => deploy.Risk == Risk.High
    ? new DeployApproval.Rejected("Not before the weekend.")
    : new DeployApproval.Approved());

var deployments = provider.GetRequiredService<Deployments>(); // generated: the typed calls
foreach (var risk in new[] { Risk.Low, Risk.High })
{
    try
    {
        var answer = await deployments.RequestDeployApproval("operations-1", service: "web", version: "1.4.2", risk);
        Console.WriteLine(answer.Outcome.Match(               // leaving one out does not compile
            approved: _ => $"{risk} risk: approved by {answer.RespondedBy}",
            rejected: no => $"{risk} risk: rejected by {answer.RespondedBy}: {no.Reason}"));
    }
    catch (InteractionTimeoutException)
    {
        Console.WriteLine($"{risk} risk: nobody answered");
    }
}

public enum Risk { Low, High }

[Interaction("hello/deploy-approval", Client = "Deployments", Title = "Deploy {Service} {Version}?")]
[InteractionTimeout(Minutes = 30)]
public sealed partial record DeployApproval(string Service, string Version, Risk Risk)
{
    [Outcome("approved")] public sealed partial record Approved([MaxLength(500)] string? Comment = null);

    [Outcome("rejected")] public sealed partial record Rejected([MinLength(3), MaxLength(500)] string Reason);
}
