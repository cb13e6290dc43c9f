namespace SchemaSdk.Conformance.Suite;

/// <summary>A document that schemas of the suite refer to, as a file beside the models.</summary>
/// <param name="Id">Its path among them, without <c>.json</c>.</param>
/// <param name="Json">What it holds: the URI by which the suite calls it is its <c>$id</c>.</param>
internal sealed record SuiteRemote(string Id, string Json)
{
    /// <summary>The files of one document of the suite: two where it has another <c>$id</c>, of which one leads to the other.</summary>
    /// <param name="name">The path below the suite's folder of remote documents.</param>
    /// <param name="uri">Where the suite says that it is.</param>
    /// <param name="text">What it holds.</param>
    public static IEnumerable<SuiteRemote> Of(string name, string uri, string text)
    {
        var id = "remotes/" + name[..^".json".Length];
        using var document = System.Text.Json.JsonDocument.Parse(text);
        var own = document.RootElement.TryGetProperty("$id", out var written) ? written.GetString()! : null;
        yield return new SuiteRemote(id, own is null ? WithId(text, uri) : text);
        if (own is not null && own != uri) yield return new SuiteRemote(id + "-elsewhere", $$"""{ "$id": "{{uri}}", "$ref": "{{own}}" }""");
    }

    private static string WithId(string text, string uri)
    {
        var brace = text.IndexOf('{', StringComparison.Ordinal) + 1;
        var separator = text[brace..].TrimStart().StartsWith('}') ? "" : ",";
        return $"{text[..brace]} \"$id\": \"{uri}\"{separator}{text[brace..]}";
    }
}
