using System.Text.Json;

namespace SchemaSdk.Emulator.Models;

/// <summary>The parts of a model file. Comes in as text; what leaves is sure to hold schema objects. No output schema means the platform's shared output.</summary>
internal sealed record ModelFile(string Id, string Description, JsonElement Input, JsonElement? Output)
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 256, AllowDuplicateProperties = false };

    /// <param name="source">What an error names: the path of the file, or the id.</param>
    /// <param name="id">The id unless the file says otherwise.</param>
    /// <param name="json">The text of the file.</param>
    public static ModelFile Parse(string source, string id, string json)
    {
        JsonElement root;
        try
        {
            root = JsonElement.Parse(json, Strict);
        }
        catch (JsonException e)
        {
            throw new ModelFileException(source, $"not JSON: {e.Message}", e);
        }

        if (root.ValueKind != JsonValueKind.Object)
            throw new ModelFileException(source, "neither a model file nor a schema: the root is not an object.");

        var isModelFile = root.TryGetProperty("input", out var input);
        return new ModelFile(
            Text(root, "model") ?? id,
            Text(root, "description") ?? "",
            Schema(source, "input", isModelFile ? input : root),
            isModelFile && root.TryGetProperty("output", out var output) && output.ValueKind != JsonValueKind.Null
                ? Unwrapped(Schema(source, "output", output))
                : null);
    }

    private static JsonElement Schema(string source, string key, JsonElement schema) =>
        schema.ValueKind == JsonValueKind.Object
            ? schema
            : throw new ModelFileException(source, $"\"{key}\" is not a schema object.");

    // The platform's pages print the output schema as { "output": { … } }, without type and properties around it.
    private static JsonElement Unwrapped(JsonElement schema) =>
        schema.EnumerateObject().Count() == 1 && schema.TryGetProperty("output", out var inner) && inner.ValueKind == JsonValueKind.Object
            ? inner
            : schema;

    private static string? Text(JsonElement root, string key) =>
        root.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
