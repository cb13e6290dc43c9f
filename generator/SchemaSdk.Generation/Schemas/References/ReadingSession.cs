using SchemaSdk.Generation.Problems;
using SchemaSdk.Generation.Schemas.Keywords;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas.References;

/// <summary>Reads one schema with all that it refers to: each place once for each meaning of <c>$dynamicRef</c> there.</summary>
internal sealed class ReadingSession(ResourceIndex index, ReferenceResolver resolver, ProblemSink problems, SchemaOptions options, int maxSchemas)
{
    /// <summary>The most schemas that are read, beyond those of any real document.</summary>
    public const int MaxSchemas = 100_000;

    private readonly Dictionary<(JsonNode Json, DynamicScope Scope), SchemaNode> _known = [];
    private readonly List<(SchemaNode Schema, SchemaFile File)> _read = [];
    private readonly List<PendingReference> _references = [];
    private readonly DynamicScope _origin = DynamicScope.Empty();
    private bool _isTooLarge;

    /// <summary>What the project asks for.</summary>
    public SchemaOptions Options { get; } = options;

    /// <summary>The schemas that stand in the document that is compiled, in order of reading.</summary>
    public IEnumerable<SchemaNode> OwnSchemas => _read.Where(read => read.File.IsOwn).Select(read => read.Schema);

    /// <summary>The resource that begins at a place, or null.</summary>
    public SchemaResource? ResourceAt(JsonNode json) => index.RootedAt(json);

    /// <summary>The schema at a place that nothing leads to. Its references are complete when <see cref="Finish"/> was called.</summary>
    public SchemaNode Read(SchemaLocation start) => Read(start, _origin.Enter(start.Resource));

    /// <summary>Reads what references lead to, and parts those that lead in circles.</summary>
    public void Finish()
    {
        for (var i = 0; i < _references.Count; i++)
            _references[i].Complete(Read(_references[i].Target.Location, _references[i].Target.Scope));

        foreach (var reference in InPlaceCycles.Among(_references)) ReportCircular(reference);
        foreach (var (read, file) in _read) ReportOfOthers(read, file);
    }

    /// <summary>A schema directly below another.</summary>
    public SchemaNode ReadBelow(SchemaSite above, JsonNode json, string pointer, string holder, string name)
    {
        var parent = above.Location.Resource;
        if (json is not (JsonObject or JsonBoolean))
        {
            parent.File.Problems.Report(ProblemKinds.KeywordIgnored, json.Range, name, SchemaReader.SchemaShape);
            return new SchemaNode { Json = json, Pointer = pointer };
        }

        var resource = index.RootedAt(json) ?? parent;
        return Read(new SchemaLocation(json, pointer, resource, Holder: holder), resource == parent ? above.Scope : above.Scope.Enter(resource));
    }

    /// <summary>Adds to a draft what a reference of its leads to.</summary>
    public void Refer(SchemaDraft draft, JsonMember keyword, string reference, bool isDynamic)
    {
        var (location, scope) = draft.Site;
        if (resolver.Resolve(reference, location.Resource, keyword.Value.Range) is not { } found)
        {
            draft.Problems.Report(ProblemKinds.UnresolvedReference, keyword.Value.Range, reference);
            draft.NotEnforced.Add(keyword.Name);
            return;
        }

        if (found.Assumed is { } assumed) draft.Problems.Report(ProblemKinds.AssumedReference, keyword.Value.Range, reference, assumed);

        var target = isDynamic ? Outermost(found.Location, keyword.Name, reference, scope) : found.Location;
        var pending = new PendingReference(keyword, new SchemaSite(target, scope.Enter(target.Resource)), location.Resource.File);
        draft.References.Add(pending);
        _references.Add(pending);
    }

    private static SchemaLocation Outermost(SchemaLocation target, string keyword, string reference, DynamicScope scope)
    {
        var anchor = keyword == "$recursiveRef" ? SchemaResource.RecursiveAnchor : UriReference.Fragment(reference);
        return target.Resource.HasDynamicAnchor(anchor) ? scope.Outermost(anchor)?.Anchor(anchor) ?? target : target;
    }

    private SchemaNode Read(SchemaLocation location, DynamicScope scope)
    {
        if (_known.TryGetValue((location.Json, scope), out var known)) return known;

        var file = location.Resource.File;
        var schema = _read.Count < maxSchemas ? ReadNew(location, scope) : LeaveOut(location, file);
        _known[(location.Json, scope)] = schema;
        _read.Add((schema, file));
        return schema;
    }

    private SchemaNode ReadNew(SchemaLocation location, DynamicScope scope)
    {
        if (location.Json is not JsonObject json)
        {
            return new SchemaNode
            {
                Json = location.Json,
                Pointer = location.Pointer,
                DefinitionName = location.DefinitionName,
                Always = location.Json is JsonBoolean boolean ? boolean.Value : null,
            };
        }

        var draft = new SchemaDraft(json, new SchemaSite(location, scope), this);
        KeywordTable.Read(draft);
        return SchemaBuilder.Build(draft);
    }

    private SchemaNode LeaveOut(SchemaLocation location, SchemaFile file)
    {
        if (!_isTooLarge) problems.Report(ProblemKinds.TooManySchemas, file.IsOwn ? location.Json.Range : file.Entry, $"{maxSchemas}");
        _isTooLarge = true;
        return new SchemaNode { Json = location.Json, Pointer = location.Pointer, NotEnforced = ["$ref"] };
    }

    private static void ReportCircular(PendingReference reference)
    {
        reference.File.Problems.Report(ProblemKinds.CircularReference, reference.Keyword.Value.Range, reference.Keyword.Name);
        reference.Cut();
    }

    // The document has problems of its own, reported where it is compiled, if it is; but this one's validator leaves something out.
    private void ReportOfOthers(SchemaNode schema, SchemaFile file)
    {
        if (file.IsOwn) return;

        foreach (var keyword in schema.NotEnforced) problems.Report(ProblemKinds.KeywordNotEnforced, file.Entry, schema.PointerOf(keyword));
    }
}
