namespace EdgeInteract.BuiltIn;

/// <summary>A link leads to the web and nowhere else.</summary>
internal sealed class NotificationValidator : IInteractionRequestValidator<Notification>
{
    public ValueTask ValidateAsync(Notification payload, InteractionRequestValidation validation, CancellationToken cancellationToken)
    {
        if (payload.ActionUrl is { } address && !IsWeb(address))
        {
            validation.AddError("/actionUrl", "format", "must be an absolute address with http or https");
        }

        return default;
    }

    // Browsers drop tabs and line breaks within an address, so that what they follow is not what was checked.
    private static bool IsWeb(string address) =>
        !address.Any(static character => char.IsControl(character) || char.IsWhiteSpace(character))
        && Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https";
}
