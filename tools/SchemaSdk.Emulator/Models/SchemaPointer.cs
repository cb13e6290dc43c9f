using System.Text.Json;

namespace SchemaSdk.Emulator.Models;

/// <summary>Follows a reference inside one schema document.</summary>
internal static class SchemaPointer
{
    /// <param name="root">The document.</param>
    /// <param name="reference">A fragment with a JSON Pointer, e.g. <c>#/$defs/File</c>.</param>
    /// <returns>What stands there, or null: nothing, or the reference leads out of the document.</returns>
    public static JsonElement? Follow(JsonElement root, string reference)
    {
        if (!reference.StartsWith('#'))
            return null;

        var at = root;
        foreach (var segment in Uri.UnescapeDataString(reference[1..]).Split('/').Skip(1))
        {
            var name = segment.Replace("~1", "/").Replace("~0", "~");
            if (at.ValueKind == JsonValueKind.Array && int.TryParse(name, out var index) && index >= 0 && index < at.GetArrayLength())
                at = at[index];
            else if (at.ValueKind != JsonValueKind.Object || !at.TryGetProperty(name, out at))
                return null;
        }

        return at;
    }
}
