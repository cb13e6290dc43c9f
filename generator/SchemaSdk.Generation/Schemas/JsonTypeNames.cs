namespace SchemaSdk.Generation.Schemas;

/// <summary>The names that <c>type</c> may have, and other spellings that platforms use for them.</summary>
internal static class JsonTypeNames
{
    private static readonly Dictionary<string, JsonTypes> Names = new(StringComparer.Ordinal)
    {
        ["null"] = JsonTypes.Null,
        ["boolean"] = JsonTypes.Boolean,
        ["string"] = JsonTypes.String,
        ["integer"] = JsonTypes.Integer,
        ["number"] = JsonTypes.Number,
        ["array"] = JsonTypes.Array,
        ["object"] = JsonTypes.Object,
    };

    private static readonly Dictionary<string, string> OtherSpellings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["none"] = "null",
        ["nil"] = "null",
        ["bool"] = "boolean",
        ["str"] = "string",
        ["text"] = "string",
        ["int"] = "integer",
        ["int32"] = "integer",
        ["int64"] = "integer",
        ["long"] = "integer",
        ["float"] = "number",
        ["float32"] = "number",
        ["float64"] = "number",
        ["double"] = "number",
        ["decimal"] = "number",
        ["list"] = "array",
        ["tuple"] = "array",
        ["set"] = "array",
        ["dict"] = "object",
        ["dictionary"] = "object",
        ["map"] = "object",
    };

    public static bool TryGet(string name, out JsonTypes type) => Names.TryGetValue(name, out type);

    /// <summary>The name of JSON Schema for another spelling, such as <c>number</c> for <c>float</c> or <c>STRING</c>; null where there is none.</summary>
    public static string? Assume(string spelling)
    {
        if (OtherSpellings.TryGetValue(spelling, out var name)) return name;

        var lower = spelling.ToLowerInvariant();
        return Names.ContainsKey(lower) ? lower : null;
    }
}
