using EdgeInteract;

namespace Acme.Multi;

[Interaction("acme/visit")]
public sealed partial record Visit(string Guest)
{
    [Outcome("expected")] public sealed partial record Expected;
}
