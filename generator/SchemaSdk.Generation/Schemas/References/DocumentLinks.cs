using SchemaSdk.Generation.Model;
using SchemaSdk.Generation.Problems;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas.References;

/// <summary>By which URIs a document is found, and which it may look for: enough to see which documents belong together, without reading schemas.</summary>
/// <param name="Uris">Its own.</param>
/// <param name="Wanted">Those of others; not all of them need exist.</param>
internal sealed record DocumentLinks(EquatableArray<string> Uris, EquatableArray<string> Wanted)
{
    private static readonly string[] Signs = ["\"$ref\"", "\"$dynamicRef\"", "\"$schema\"", "\"$id\"", "\"id\"", "\"model\"", "\\u0"];

    /// <summary>Of most documents this takes no parsing.</summary>
    public static DocumentLinks Of(string name, string text)
    {
        var uri = DocumentUri.Of(name);
        if (!Signs.Any(sign => text.Contains(sign)) || JsonTextReader.Read(text, new ProblemSink(name)) is not { } json)
            return new DocumentLinks(new([uri]), default);

        var search = new LinkSearch(uri);
        search.Run(json);
        return new DocumentLinks(Sorted(search.Uris), Sorted(search.Wanted.Except(search.Uris, StringComparer.Ordinal)));
    }

    private static EquatableArray<string> Sorted(IEnumerable<string> uris) => uris.OrderBy(uri => uri, StringComparer.Ordinal).ToEquatableArray();
}
