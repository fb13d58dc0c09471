using static EdgeInteract.Analyzers.Tests.Suites.Hooks.HookOrderSuite;

namespace EdgeInteract.Analyzers.Tests.Suites.Hooks;

/// <summary>The order is right, or there is none.</summary>
internal static class HookOrderSilent
{
    public static IReadOnlyList<SourceCase> Cases { get; } =
    [
        new("The order that is recommended", Setup("""
            services.AddInteractionHook<QuotaHook>();
            services.AddInteractionHook<PermissionHook>();
            services.AddInteractionHook<TraceHook>();
            services.AddInteractionHook<AuditHook>();
            services.AddInteractionHook<MetricsHook>();
            """)),
        new("The limits of the product first", Setup("services.AddInteractionHook<RateLimitInteractionHook>().AddInteractionHook<AuditHook>();")),
        new("A chain in that order", Setup("services.AddInteractionHook<PermissionHook>().AddInteractionHook<AuditHook>().AddInteractionHook<MetricsHook>();")),
        new("Before one that cannot block", Setup("services.AddInteractionHook<AuditHook>().AddInteractionHook<TraceHook>();")),
        new("Two branches", Setup("""
            if (isStrict)
            {
                services.AddInteractionHook<AuditHook>();
            }
            else
            {
                services.AddInteractionHook<PermissionHook>();
            }
            """)),
        new("Two alternatives of a conditional expression", Setup("_ = isStrict ? services.AddInteractionHook<AuditHook>() : services.AddInteractionHook<PermissionHook>();")),
        new("Two sections of a switch", Setup("""
            switch (isStrict)
            {
                case true:
                    services.AddInteractionHook<AuditHook>();
                    break;
                default:
                    services.AddInteractionHook<PermissionHook>();
                    break;
            }
            """)),
        new("A branch that returns", Setup("""
            if (!isStrict)
            {
                services.AddInteractionHook<AuditHook>();
                return;
            }

            services.AddInteractionHook<PermissionHook>();
            """)),
        new("A loop", Setup("""
            foreach (var strict in new[] { true, false })
            {
                if (!strict)
                {
                    services.AddInteractionHook<AuditHook>();
                    continue;
                }

                services.AddInteractionHook<PermissionHook>();
            }
            """)),
        new("Other services", Setup("""
            services.AddInteractionHook<AuditHook>();
            others.AddInteractionHook<PermissionHook>();
            """)),
        new("The services of two applications", """
            public sealed class App
            {
                public IServiceCollection Services { get; } = new ServiceCollection();
            }

            public static class Setup
            {
                public static void AddHooks(App one, App other)
                {
                    one.Services.AddInteractionHook<AuditHook>();
                    other.Services.AddInteractionHook<PermissionHook>();
                }
            }
            """),
        new("Two collections in one local", Setup("""
            var target = services;
            target.AddInteractionHook<AuditHook>();
            target = others;
            services.AddInteractionHook<PermissionHook>();
            """)),
        new("A lambda that runs at another time", Setup("""
            Action later = () => services.AddInteractionHook<AuditHook>();
            services.AddInteractionHook<PermissionHook>();
            later();
            """)),
        new("Two methods", """
            public static class Setup
            {
                public static void AddAudit(IServiceCollection services) => services.AddInteractionHook<AuditHook>();

                public static void AddPermission(IServiceCollection services) => services.AddInteractionHook<PermissionHook>();
            }
            """),
        new("A method of the application with that name", Setup("services.AddInteractionHook<AuditHook>(1).AddInteractionHook<PermissionHook>();", """
            public static class OwnExtensions
            {
                public static IServiceCollection AddInteractionHook<T>(this IServiceCollection services, int order) where T : class => services.AddSingleton<T>();
            }
            """)),
    ];
}
