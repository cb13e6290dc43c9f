using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace SchemaSdk.Emulator.Endpoints;

/// <summary>
/// The way of a call: it is recorded, its token is looked at, an endpoint answers. Whatever is to disturb answers belongs
/// between the recording and the token.
/// </summary>
internal static class EmulatorRoutes
{
    public static void Map(WebApplication application, EmulatorServices services)
    {
        application.Use(services.Calls.RecordAsync);
        application.Use(new TokenCheck(services.Token).CheckAsync);

        var catalog = new CatalogEndpoints(services.Models);
        application.MapGet("/v1/models", catalog.ListAsync);
        application.MapGet("/v1/models/{**model_id}", catalog.GetAsync);
        application.MapPost("/v1/models/{**model_id}", new SubmitEndpoint(services).SubmitAsync);

        var requests = new RequestEndpoints(services.Jobs);
        application.MapGet("/v1/requests/{request_id}/status", requests.StatusAsync);
        application.MapGet("/v1/requests/{request_id}/result", requests.ResultAsync);
        application.MapPost("/v1/requests/{request_id}/cancel", requests.CancelAsync);

        application.MapGet("/files/{request_id}/{index:int}.png", new FileEndpoint(services.Jobs).GetAsync);
        application.MapFallback("{**path}", (HttpContext context) => ErrorReply.NoSuchCall.WriteAsync(context));
    }
}
