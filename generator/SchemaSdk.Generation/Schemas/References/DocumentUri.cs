namespace SchemaSdk.Generation.Schemas.References;

/// <summary>The URIs of documents without an id of their own.</summary>
internal static class DocumentUri
{
    private const string Extension = ".json";

    /// <summary>The URI for a path below the folder of all schemas, with or without <c>.json</c>; an absolute URI is its own.</summary>
    public static string Of(string name)
    {
        if (name.Contains("://") || name.StartsWith("urn:", StringComparison.Ordinal)) return name;

        var path = name.Replace('\\', '/').Replace("#", "%23").Replace("?", "%3F");
        return ReferenceCandidates.Root + (path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) ? path : path + Extension);
    }

    /// <summary>The document's name as pointers show it.</summary>
    public static string Shown(string uri) =>
        uri.StartsWith(ReferenceCandidates.Root, StringComparison.Ordinal) ? uri.Substring(ReferenceCandidates.Root.Length) : uri;
}
