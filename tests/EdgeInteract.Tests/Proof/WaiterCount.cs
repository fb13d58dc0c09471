using EdgeInteract.Responses;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.Tests.Proof;

/// <summary>How many interactions the code of a node waits for: the one thing in these tests that only the inside of the runtime tells.</summary>
internal static class WaiterCount
{
    public static int WaiterCountOf(TestHost host) => host.Services.GetRequiredService<WaiterRegistry>().Count;
}
