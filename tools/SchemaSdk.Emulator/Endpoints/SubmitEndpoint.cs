using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using SchemaSdk.Emulator.Models;
using SchemaSdk.Emulator.Outputs;

namespace SchemaSdk.Emulator.Endpoints;

/// <summary><c>POST /v1/models/{model_id}</c>: checks the body and starts a job.</summary>
internal sealed class SubmitEndpoint(EmulatorServices services)
{
    private static readonly JsonDocumentOptions Reading = new() { MaxDepth = 256 };

    public async Task SubmitAsync(HttpContext context)
    {
        var id = (string?)context.Request.RouteValues["model_id"];
        if (services.Models.Find(id) is not { } model)
        {
            await ErrorReply.NoSuchModel(id).WriteAsync(context).ConfigureAwait(false);
            return;
        }

        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        var text = await reader.ReadToEndAsync(context.RequestAborted).ConfigureAwait(false);
        try
        {
            await AnswerAsync(context, model, text, JsonElement.Parse(text, Reading)).ConfigureAwait(false);
        }
        catch (JsonException e)
        {
            await ErrorReply.NotJson(e.Message).WriteAsync(context).ConfigureAwait(false);
        }
    }

    private Task AnswerAsync(HttpContext context, ModelEntry model, string text, JsonElement body)
    {
        var verdict = model.Check.Check(text);
        if (verdict.Violations.Count > 0)
            return ErrorReply.WriteViolationsAsync(context, verdict.Violations);

        foreach (var overruled in verdict.Overruled)
            services.Calls.Note($"{model.Id}: accepted although NJsonSchema objected: {overruled}");

        var job = services.Jobs.Submit(model, PicturePlan.For(new RequestValues(body, model.Input)), text);
        return JsonReply.WriteAsync(context, StatusCodes.Status200OK, writer =>
        {
            writer.WriteString("request_id", job.Id);
            RequestAddresses.WriteAll(writer, context, job);
        });
    }
}
