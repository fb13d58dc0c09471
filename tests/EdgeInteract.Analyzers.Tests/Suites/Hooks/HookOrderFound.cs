using static EdgeInteract.Analyzers.Tests.Suites.Hooks.HookOrderSuite;

namespace EdgeInteract.Analyzers.Tests.Suites.Hooks;

internal static class HookOrderFound
{
    public static IReadOnlyList<SourceCase> Cases { get; } =
    [
        new("Two statements", Setup("""
            services.{|EI2008:AddInteractionHook<AuditHook>|}();
            services.AddInteractionHook<PermissionHook>();
            """)),
        new("The limits of the product", Setup("services.{|EI2008:AddInteractionHook<AuditHook>|}().AddInteractionHook<RateLimitInteractionHook>();")),
        new("A chain", Setup("services.{|EI2008:AddInteractionHook<MetricsHook>|}().AddInteractionHook<TraceHook>().AddInteractionHook<QuotaHook>();")),
        new("Both, before and between", Setup("""
            services.{|EI2008:AddInteractionHook<AuditHook>|}(ServiceLifetime.Singleton);
            services.AddInteractionHook<PermissionHook>();
            services.{|EI2008:AddInteractionHook<MetricsHook>|}();
            services.AddInteractionHook<QuotaHook>();
            """)),
        new("The services of a builder", Setup("""
            var builder = services.AddEdgeInteract();
            builder.Services.{|EI2008:AddInteractionHook<AuditHook>|}();
            services.AddInteractionHook<PermissionHook>();
            """)),
        new("A chain from the builder on", Setup("""
            services.AddEdgeInteract().Services
                .{|EI2008:AddInteractionHook<AuditHook>|}()
                .AddInteractionHook<PermissionHook>();
            """)),
        new("A local for the same services", Setup("""
            var same = services;
            same.{|EI2008:AddInteractionHook<AuditHook>|}();
            services.AddSingleton<object>().AddInteractionHook<PermissionHook>();
            """)),
        new("A condition around the one that blocks", Setup("""
            services.{|EI2008:AddInteractionHook<AuditHook>|}();
            if (isStrict)
            {
                services.AddInteractionHook<PermissionHook>();
            }
            """)),
        new("A condition around the one that is for audit", Setup("""
            if (isStrict)
            {
                services.{|EI2008:AddInteractionHook<AuditHook>|}();
            }

            services.AddInteractionHook<PermissionHook>();
            """)),
        new("A lambda", Setup("""
            Action<IServiceCollection> add = target =>
            {
                target.{|EI2008:AddInteractionHook<AuditHook>|}();
                target.AddInteractionHook<PermissionHook>();
            };
            add(services);
            """)),
        new("A local function", Setup("""
            Add();

            void Add() => services.{|EI2008:AddInteractionHook<AuditHook>|}().AddInteractionHook<PermissionHook>();
            """)),
        new("An expression body that gives the services", """
            public static class Setup
            {
                public static IServiceCollection AddHooks(this IServiceCollection services) =>
                    services.{|EI2008:AddInteractionHook<AuditHook>|}().AddInteractionHook<PermissionHook>();
            }
            """),
        new("The services of an application", """
            public sealed class App
            {
                public IServiceCollection Services { get; } = new ServiceCollection();
            }

            public static class Setup
            {
                public static void AddHooks(App app)
                {
                    app.Services.{|EI2008:AddInteractionHook<AuditHook>|}();
                    app.Services.AddEdgeInteract();
                    app.Services.AddInteractionHook<PermissionHook>();
                }
            }
            """),
        new("A class that is for audit by its base", Setup("services.{|EI2008:AddInteractionHook<Ledger>|}().AddInteractionHook<PermissionHook>();", """
            public abstract class AuditingHook : IInteractionHook
            {
                public async Task OnBeforePublish(InteractionRequest request, CancellationToken ct) => await WriteAsync(request.Title);

                protected abstract Task WriteAsync(string line);
            }

            public sealed class Ledger : AuditingHook
            {
                protected override Task WriteAsync(string line) => Console.Out.WriteLineAsync(line);
            }
            """)),
        new("A hook that blocks in its base class", Setup("services.{|EI2008:AddInteractionHook<MetricsHook>|}().AddInteractionHook<NightHook>();", """
            public abstract class HoursHook : IInteractionHook
            {
                public Task OnBeforePublish(InteractionRequest request, CancellationToken ct) => IsOpen ? Task.CompletedTask : throw new InteractionBlockedException("Closed.");

                protected abstract bool IsOpen { get; }
            }

            public sealed class NightHook : HoursHook
            {
                protected override bool IsOpen => false;
            }
            """)),
        new("A typed hook that blocks", Setup("services.{|EI2008:AddInteractionHook<AuditHook>|}().AddInteractionHook<LeaveHook>();", """
            [Interaction("acme/leave", Client = "Approvals")]
            public sealed partial record Leave(string Employee)
            {
                [Outcome("approved")] public sealed partial record Approved;
            }

            public sealed class LeaveHook : IInteractionHook<Leave, Leave.Outcome>
            {
                Task IInteractionHook<Leave, Leave.Outcome>.OnBeforePublish(InteractionRequest request, Leave leave, CancellationToken ct) =>
                    leave.Employee.Length > 0 ? Task.CompletedTask : Task.FromException(new InteractionBlockedException("Who?"));
            }
            """)),
        new("Called as a plain method", Setup("""
            EdgeInteractServiceCollectionExtensions.{|EI2008:AddInteractionHook<AuditHook>|}(services);
            services.AddInteractionHook<PermissionHook>();
            """)),
        new("A hook for telemetry that measures", Setup("services.{|EI2008:AddInteractionHook<RequestTelemetry>|}().AddInteractionHook<PermissionHook>();", """
            public sealed class RequestTelemetry : IInteractionHook
            {
                public static int Count { get; private set; }

                public Task OnBeforePublish(InteractionRequest request, CancellationToken ct)
                {
                    Count++;
                    return Task.CompletedTask;
                }
            }
            """)),
    ];
}
