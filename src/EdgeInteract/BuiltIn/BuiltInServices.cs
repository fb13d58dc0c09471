using EdgeInteract.DependencyInjection;
using Microsoft.Extensions.DependencyInjection;

namespace EdgeInteract.BuiltIn;

/// <summary>Makes the built-in types known, with what judges them beyond their contracts.</summary>
internal static class BuiltInServices
{
    public static EdgeInteractBuilder AddBuiltInTypes(this EdgeInteractBuilder builder)
    {
        // AddEdgeInteract may be called by several parts of an application.
        if (builder.Services.Any(static service => service.ServiceType == typeof(BuiltInInteractions)))
        {
            return builder;
        }

        builder.AddEdgeInteractInteractions();
        builder.Services
            .AddInteractionValidator<ApprovalValidator>(ServiceLifetime.Singleton)
            .AddInteractionValidator<ConfirmationValidator>(ServiceLifetime.Singleton)
            .AddInteractionValidator<PickerValidator>(ServiceLifetime.Singleton)
            .AddInteractionValidator<NotificationValidator>(ServiceLifetime.Singleton)
            .AddInteractionValidator<RatingValidator>(ServiceLifetime.Singleton)

            // Of each judgement: the application's provider may be, too.
            .AddInteractionValidator<FormValidator>();
        return builder;
    }
}
