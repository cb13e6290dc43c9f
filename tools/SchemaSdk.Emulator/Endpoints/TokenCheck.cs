using Microsoft.AspNetCore.Http;

namespace SchemaSdk.Emulator.Endpoints;

/// <summary>Every call needs a bearer token; files do not, as they lie on public addresses.</summary>
internal sealed class TokenCheck(string? token)
{
    private const string Scheme = "Bearer ";

    public Task CheckAsync(HttpContext context, RequestDelegate next) =>
        context.Request.Path.StartsWithSegments("/files") || IsAccepted(context.Request.Headers.Authorization.ToString())
            ? next(context)
            : ErrorReply.BadToken.WriteAsync(context);

    private bool IsAccepted(string header)
    {
        if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            return false;
        var sent = header[Scheme.Length..].Trim();
        return token is null ? sent.Length > 0 : sent == token;
    }
}
