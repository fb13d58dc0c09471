using static EdgeInteract.Analyzers.Tests.Suites.Hooks.HookOrderSuite;

namespace EdgeInteract.Analyzers.Tests.Suites.Hooks;

internal static class HookOrderFixes
{
    public static IReadOnlyList<FixCase> Cases { get; } =
    [
        Case(
            "A statement with its comment",
            """
            services.AddEdgeInteract();

            // Who was asked what.
            services.AddInteractionHook<AuditHook>(); // Kept.
            services.AddInteractionHook<TraceHook>();

            // Who may ask.
            services.AddInteractionHook<PermissionHook>(); // First of all.
            services.AddInteractionHook<TraceHook>();
            """,
            """
            services.AddEdgeInteract();

            services.AddInteractionHook<TraceHook>();

            // Who may ask.
            services.AddInteractionHook<PermissionHook>(); // First of all.
            // Who was asked what.
            services.AddInteractionHook<AuditHook>(); // Kept.
            services.AddInteractionHook<TraceHook>();
            """),
        Case(
            "A statement behind the last of several",
            """
            services.AddInteractionHook<AuditHook>(ServiceLifetime.Singleton);
            services.AddInteractionHook<PermissionHook>();
            if (isStrict)
            {
                services.AddInteractionHook<QuotaHook>();
            }
            """,
            """
            services.AddInteractionHook<PermissionHook>();
            if (isStrict)
            {
                services.AddInteractionHook<QuotaHook>();
            }
            services.AddInteractionHook<AuditHook>(ServiceLifetime.Singleton);
            """),
        Case(
            "A link of a chain",
            "services.AddInteractionHook<AuditHook>().AddInteractionHook<PermissionHook>().AddInteractionHook<QuotaHook>().AddSingleton<object>();",
            "services.AddInteractionHook<PermissionHook>().AddInteractionHook<QuotaHook>().AddInteractionHook<AuditHook>().AddSingleton<object>();"),
        Case(
            "A link of a chain on lines of its own",
            """
            services.AddEdgeInteract().Services
                .AddInteractionHook<AuditHook>()
                .AddInteractionHook<PermissionHook>();
            """,
            """
            services.AddEdgeInteract().Services
                .AddInteractionHook<PermissionHook>()
                .AddInteractionHook<AuditHook>();
            """),
        Case(
            "The first link, on the line of the services",
            """
            services.AddInteractionHook<MetricsHook>()
                .AddInteractionHook<PermissionHook>();
            """,
            """
            services
                .AddInteractionHook<PermissionHook>()
                .AddInteractionHook<MetricsHook>();
            """),
    ];

    public static IReadOnlyList<SourceCase> Unfixable { get; } =
    [
        new("In a block of its own", Setup("""
            if (isStrict)
            {
                services.AddInteractionHook<AuditHook>();
            }

            services.AddInteractionHook<PermissionHook>();
            """)),
        new("A link with others, and a statement", Setup("""
            services.AddInteractionHook<TraceHook>().AddInteractionHook<AuditHook>();
            services.AddInteractionHook<PermissionHook>();
            """)),
        new("A comment between the links", Setup("""
            services
                .AddInteractionHook<AuditHook>() // As the auditors ask.
                .AddInteractionHook<PermissionHook>();
            """)),
        new("Nothing may follow", """
            public static class Setup
            {
                public static IServiceCollection AddHooks(IServiceCollection services)
                {
                    services.AddInteractionHook<AuditHook>();
                    return services.AddInteractionHook<PermissionHook>();
                }
            }
            """),
    ];

    private static FixCase Case(string name, string wrong, string right) => new(name, Setup(wrong), Setup(right));
}
