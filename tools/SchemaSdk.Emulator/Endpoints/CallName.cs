using Microsoft.AspNetCore.Http;

namespace SchemaSdk.Emulator.Endpoints;

/// <summary>Says at an endpoint which call it answers.</summary>
internal sealed record CallName(ServiceCall Call)
{
    public static ServiceCall Of(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<CallName>()?.Call ?? ServiceCall.Other;
}
