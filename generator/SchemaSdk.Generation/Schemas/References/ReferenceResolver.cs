using System.Globalization;
using SchemaSdk.Generation.Problems;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas.References;

/// <summary>Finds what references lead to, also where platforms write them sloppily.</summary>
internal sealed class ReferenceResolver(ResourceIndex index, FileLoader loader, SchemaDocuments documents)
{
    private readonly Dictionary<SchemaDocument, SchemaFile> _loaded = [];

    /// <summary>What a reference in a resource leads to; null where it leads nowhere.</summary>
    /// <param name="reference">The value of the keyword.</param>
    /// <param name="from">The resource that it stands in.</param>
    /// <param name="place">Where it stands.</param>
    public FoundReference? Resolve(string reference, SchemaResource from, TextRange place)
    {
        var path = UriReference.WithoutFragment(reference);
        var resource = path.Length == 0 ? from : Resource(path, from, place);
        var fragment = UriReference.Fragment(reference);
        if (resource is null) return ByName(LastSegment(path), from);
        if (fragment.Length == 0) return new FoundReference(resource.Location);
        return fragment[0] == '/' ? ByPointer(Tokens(fragment), resource) : ByAnchor(fragment, resource);
    }

    private SchemaResource? Resource(string reference, SchemaResource from, TextRange place)
    {
        foreach (var uri in ReferenceCandidates.Of(from.Uri, from.File.Uri, reference))
        {
            if (index.Find(uri) is { } known) return known;
            if (documents.Find(uri) is { Json: { } json } document)
            {
                var file = Load(document, json, from, place);
                return index.Find(uri) ?? file.Main;
            }
        }

        return null;
    }

    private SchemaFile Load(SchemaDocument document, JsonNode json, SchemaResource from, TextRange place)
    {
        if (_loaded.TryGetValue(document, out var file)) return file;

        file = new SchemaFile(document.ShownName, document.Uri, new ProblemSink(document.ShownName)) { Entry = from.File.IsOwn ? place : from.File.Entry };
        _loaded.Add(document, file);
        loader.Load(file, json, FileLoader.MainOf(json), from.Dialect, document.DefinitionName);
        return file;
    }

    private FoundReference? ByAnchor(string anchor, SchemaResource resource) =>
        (resource.Anchor(anchor) ?? resource.File.Main.Anchor(anchor) ?? resource.File.Whole.Anchor(anchor)) is { } location
            ? new FoundReference(location)
            : ByName(anchor, resource);

    private FoundReference? ByPointer(List<string> tokens, SchemaResource resource)
    {
        if ((Walk(resource, tokens) ?? Walk(resource.File.Main, tokens) ?? Walk(resource.File.Whole, tokens)) is { } location)
            return new FoundReference(location);

        return ByName(tokens[tokens.Count - 1], resource);
    }

    // The places where platforms put definitions.
    private FoundReference? ByName(string name, SchemaResource resource)
    {
        foreach (var place in new[] { resource, resource.File.Main, resource.File.Whole }.Distinct())
        {
            foreach (var (path, definitions) in SchemaPositions.DefinitionsOf(place.Root))
            {
                if (definitions.TryGet(name, out _) && Walk(place, [.. path, name]) is { } location)
                    return new FoundReference(location, "#" + JsonPointer.Append(path.Aggregate("", JsonPointer.Append), name));
            }
        }

        return null;
    }

    private SchemaLocation? Walk(SchemaResource start, List<string> tokens)
    {
        var (json, resource, pointer) = (start.Root, start, start.Pointer);
        foreach (var token in tokens)
        {
            if (Step(json, token) is not { } next) return null;

            (json, pointer) = (next, JsonPointer.Append(pointer, token));
            if (index.RootedAt(json) is { } root) (resource, pointer) = (root, root.Pointer);
        }

        if (json is not (JsonObject or JsonBoolean)) return null;

        // It may stand where no schema is looked for, such as below an unknown keyword.
        var name = SchemaPositions.DefinitionName(tokens);
        index.Index(json, pointer, resource, name);
        return index.RootedAt(json)?.Location ?? new SchemaLocation(json, pointer, resource, name);
    }

    private static JsonNode? Step(JsonNode json, string token) => json switch
    {
        JsonObject members => members[token],
        JsonArray { Items: var items } when int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < items.Count => items[at],
        _ => null,
    };

    private static List<string> Tokens(string pointer) =>
        [.. pointer.Substring(1).Split('/').Select(token => token.Replace("~1", "/").Replace("~0", "~"))];

    private static string LastSegment(string path)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        return name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? name.Substring(0, name.Length - ".json".Length) : name;
    }
}
