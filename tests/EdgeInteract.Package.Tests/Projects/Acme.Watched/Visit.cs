using EdgeInteract;

namespace Acme.Watched;

[Interaction("acme/watched-visit")]
public sealed partial record Visit(string Guest)
{
    [Outcome("expected")] public sealed partial record Expected;
}
