using System.Text.Json;
using System.Text.Json.Nodes;
using SchemaSdk.Emulator.Models;

namespace SchemaSdk.Emulator.Outputs;

/// <summary>The platform's shared output: <c>image</c> for one picture, <c>images</c> for models that can make several.</summary>
internal static class SharedOutput
{
    private static readonly string[] Members = ["image", "video", "images", "videos"];

    /// <summary>Whether the model has no output schema, or one that only repeats the shared output.</summary>
    public static bool IsThatOf(ModelEntry model) =>
        model.File.Output is not { } schema
        || (!schema.TryGetProperty("required", out _)
            && schema.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object
            && properties.EnumerateObject().All(property => Members.Contains(property.Name)));

    public static JsonNode Build(ModelEntry model, PictureAddresses pictures) =>
        pictures.Count > 1 || PictureCount.IsDeclaredBy(model.Input)
            ? new JsonObject { ["images"] = new JsonArray([.. Enumerable.Range(0, pictures.Count).Select(index => (JsonNode)pictures[index])]) }
            : new JsonObject { ["image"] = pictures[0] };
}
