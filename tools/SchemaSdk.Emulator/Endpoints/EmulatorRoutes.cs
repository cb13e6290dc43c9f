using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace SchemaSdk.Emulator.Endpoints;

/// <summary>
/// The way of a call: its fault is chosen if there is a script, it is recorded, the fault strikes, its token is looked at, an endpoint answers.
/// </summary>
internal static class EmulatorRoutes
{
    public static void Map(WebApplication application, EmulatorServices services)
    {
        if (services.Faults is { } faults)
            application.Use(faults.ChooseAsync);
        application.Use(services.Calls.RecordAsync);
        if (services.Faults is { } chosen)
            application.Use(chosen.ApplyAsync);
        application.Use(new TokenCheck(services.Token).CheckAsync);

        var catalog = new CatalogEndpoints(services.Models);
        Name(application.MapGet("/v1/models", catalog.ListAsync), ServiceCall.Catalog);
        Name(application.MapGet("/v1/models/{**model_id}", catalog.GetAsync), ServiceCall.Catalog);
        Name(application.MapPost("/v1/models/{**model_id}", new SubmitEndpoint(services).SubmitAsync), ServiceCall.Submit);

        var requests = new RequestEndpoints(services.Jobs);
        Name(application.MapGet("/v1/requests/{request_id}/status", requests.StatusAsync), ServiceCall.Status);
        Name(application.MapGet("/v1/requests/{request_id}/result", requests.ResultAsync), ServiceCall.Result);
        Name(application.MapPost("/v1/requests/{request_id}/cancel", requests.CancelAsync), ServiceCall.Cancel);

        Name(application.MapGet("/files/{request_id}/{index:int}.png", new FileEndpoint(services.Jobs).GetAsync), ServiceCall.File);
        application.MapFallback("{**path}", (HttpContext context) => ErrorReply.NoSuchCall.WriteAsync(context));
    }

    private static void Name(IEndpointConventionBuilder endpoint, ServiceCall call) => endpoint.WithMetadata(new CallName(call));
}
