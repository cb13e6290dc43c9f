namespace SchemaSdk.Generation.Schemas.Keywords;

/// <summary>Keywords of the drafts and of OpenAPI that constrain nothing by themselves: there is nothing to do and nothing to report.</summary>
internal static class SilentKeywords
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "definitions", "id", "readOnly", "writeOnly", "contentEncoding", "contentMediaType", "contentSchema",
        "externalDocs", "xml", "components",
    };

    public static bool Contains(string name) =>
        Names.Contains(name) || name.StartsWith("x-", StringComparison.Ordinal) || name.StartsWith("$", StringComparison.Ordinal);
}
