namespace SchemaSdk.Generation.Schemas.References;

/// <summary>The URIs that a reference to another document may mean, the best first.</summary>
internal static class ReferenceCandidates
{
    /// <summary>What the paths of documents are below.</summary>
    public const string Root = "schemas:///";

    public static IEnumerable<string> Of(string baseUri, string fileUri, string reference)
    {
        var resolved = UriReference.Resolve(baseUri, reference);
        yield return resolved;

        // A file beside this one, though this one has an id of elsewhere.
        if (UriReference.IsAbsolute(reference)) yield break;
        var beside = UriReference.Resolve(fileUri, reference);
        yield return beside;
        yield return beside + ".json";

        // A path from the folder of all schemas, or a model id.
        var fromRoot = UriReference.Resolve(Root, reference);
        yield return fromRoot;
        yield return fromRoot + ".json";
    }
}
