using EdgeInteract.Analyzers.CodeFixes.Hooks;
using EdgeInteract.Analyzers.Tests.Harness;
using EdgeInteract.Analyzers.Tests.Suites;

namespace EdgeInteract.Analyzers.Tests;

public sealed class RegistrationFixTests
{
    [Fact]
    public async Task Of_two_registrations_within_one_another_the_outer_one_is_moved_first()
    {
        const string types = "static class Setup { static ServiceLifetime LifetimeOf(IServiceCollection services) => services[0].Lifetime; static void Add(IServiceCollection services, IServiceCollection others) => ";
        const string inner = ".AddInteractionHook<AuditHook>(LifetimeOf(others.AddInteractionHook<MetricsHook>().AddInteractionHook<QuotaHook>()))";
        const string moved = ".AddInteractionHook<AuditHook>(LifetimeOf(others.AddInteractionHook<QuotaHook>().AddInteractionHook<MetricsHook>()))";

        var first = await FixAllAsync($"{types}services{inner}.AddInteractionHook<PermissionHook>(); }}");
        var second = await FixAllAsync(first);

        first.ShouldBe($"{types}services.AddInteractionHook<PermissionHook>(){inner}; }}");
        second.ShouldBe($"{types}services.AddInteractionHook<PermissionHook>(){moved}; }}");
    }

    private static async Task<string> FixAllAsync(string wrong) =>
        (await Fixes.ApplyAllAsync(new MoveRegistrationFix(), Compilations.ApplicationReferences, wrong, RuleSuites.All["EI2008"].Setting))[0];
}
