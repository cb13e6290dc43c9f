using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using SchemaSdk.Emulator.Models;

namespace SchemaSdk.Emulator.Endpoints;

/// <summary><c>GET /v1/models</c> and <c>GET /v1/models/{model_id}</c>.</summary>
internal sealed class CatalogEndpoints(ModelShelf models)
{
    private const int UsualLimit = 50;
    private const int LargestLimit = 500;

    public Task ListAsync(HttpContext context)
    {
        var query = context.Request.Query;
        var limit = Math.Clamp(Number(query["limit"]) ?? UsualLimit, 1, LargestLimit);
        var offset = Math.Max(0, Number(query["offset"]) ?? 0);
        var withSchema = query["include_schema"] == "true";
        var found = models.InOrder.Where(model => Matches(model, query["search"], query["category"])).ToArray();

        return JsonReply.WriteAsync(context, StatusCodes.Status200OK, writer =>
        {
            writer.WriteStartArray("models");
            foreach (var model in found.Skip(offset).Take(limit))
            {
                writer.WriteStartObject();
                WriteEntry(writer, model, withSchema);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteNumber("total", found.Length);
            writer.WriteNumber("limit", limit);
            writer.WriteNumber("offset", offset);
        });
    }

    public Task GetAsync(HttpContext context)
    {
        var id = (string?)context.Request.RouteValues["model_id"];
        return models.Find(id) is { } model
            ? JsonReply.WriteAsync(context, StatusCodes.Status200OK, writer => WriteEntry(writer, model, withSchema: true))
            : ErrorReply.NoSuchModel(id).WriteAsync(context);
    }

    private static bool Matches(ModelEntry model, string? search, string? category) =>
        (string.IsNullOrEmpty(search) || Contains(model.Id, search) || Contains(model.DisplayName, search) || Contains(model.File.Description, search))
        && (string.IsNullOrEmpty(category) || model.Categories.Contains(category, StringComparer.OrdinalIgnoreCase));

    private static bool Contains(string text, string part) => text.Contains(part, StringComparison.OrdinalIgnoreCase);

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static void WriteEntry(Utf8JsonWriter writer, ModelEntry model, bool withSchema)
    {
        writer.WriteString("model_id", model.Id);
        writer.WriteString("display_name", model.DisplayName);
        writer.WriteString("description", model.File.Description);
        writer.WriteStartArray("categories");
        foreach (var category in model.Categories)
            writer.WriteStringValue(category);
        writer.WriteEndArray();
        writer.WriteNumber("base_price_usd", ModelEntry.PricePerPicture);
        writer.WriteString("price_unit", "image");
        writer.WriteString("pricing_note", "An emulated price; nothing is billed.");
        if (withSchema)
        {
            writer.WritePropertyName("input_schema");
            model.Input.WriteTo(writer);
        }
    }
}
