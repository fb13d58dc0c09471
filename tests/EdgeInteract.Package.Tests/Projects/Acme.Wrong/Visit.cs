using EdgeInteract;

namespace Acme.Wrong;

[Interaction("acme/wrong")]
public sealed record Visit(string Guest)
{
    [Outcome("expected")] public sealed partial record Expected;
}
