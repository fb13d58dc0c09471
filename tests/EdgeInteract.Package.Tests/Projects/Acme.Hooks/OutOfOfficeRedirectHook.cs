public class OutOfOfficeRedirectHook : IInteractionHook
{
private readonly IUserPresenceService _presence;
public OutOfOfficeRedirectHook(IUserPresenceService presence)
{
_presence = presence;
}
public async Task OnBeforePublish(
InteractionRequest request,
CancellationToken ct)
{
var userStatus = await _presence.GetStatusAsync(request.TargetUserId, ct);
if (userStatus == UserStatus.OutOfOffice)
{
var substitute = await _presence.GetSubstituteAsync(request.TargetUserId, ct);
if (substitute is null)
{
// No substitute — block the interaction
throw new InteractionBlockedException(
$"User {request.TargetUserId} is out of office and has no substitute.");
}
// Redirect to substitute
request = request with { TargetUserId = substitute.UserId };
}
}
public Task OnAfterRespond(
InteractionRequest request,
InteractionResponse response,
CancellationToken ct) => Task.CompletedTask;
}
