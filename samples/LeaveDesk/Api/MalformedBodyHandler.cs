using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;

namespace LeaveDesk.Api;

/// <summary>Turns a body that cannot be read into a problem that says where.</summary>
internal sealed class MalformedBodyHandler(IProblemDetailsService problems) : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not BadHttpRequestException bad)
        {
            return new(false);
        }

        BodyError[] errors = exception.InnerException is JsonException { Path: ['$', '.', .. var member] }
            ? [new BodyError("/" + member, "type", "does not have the form that is expected here")]
            : [];
        httpContext.Response.StatusCode = bad.StatusCode;
        return problems.TryWriteAsync(new()
        {
            HttpContext = httpContext,
            ProblemDetails = Problems.Details(bad.StatusCode, "The body could not be read.", errors),
        });
    }
}
