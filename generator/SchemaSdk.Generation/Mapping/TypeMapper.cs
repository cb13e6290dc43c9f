using SchemaSdk.Generation.Model;
using SchemaSdk.Generation.Schemas;

namespace SchemaSdk.Generation.Mapping;

/// <summary>
/// Chooses the C# type of each schema of one side of a model. In: schemas. Out: type references, and the records, enums
/// and unions that they need. It prints nothing and checks nothing.
/// </summary>
internal sealed class TypeMapper
{
    // Schemas that lead from one to the next without end are put off, so that the stack has one.
    private const int MaxDepth = 48;

    private readonly Dictionary<SchemaNode, TypeRef> _types = [];
    private readonly Dictionary<SchemaNode, SchemaNode?> _enums = [];
    private readonly Dictionary<SchemaNode, bool> _unions = [];
    private readonly HashSet<SchemaNode> _open = [];
    private readonly Queue<Action> _waiting = new();
    private readonly SchemaNode _root;
    private readonly SchemaNode _decidesRoot;
    private int _depth;

    /// <param name="names">The names of this side.</param>
    /// <param name="root">The schema of the whole side.</param>
    /// <param name="rootName">The name of the type for it, where one is made.</param>
    public TypeMapper(SideNames names, SchemaNode root, string rootName)
    {
        var types = new EffectiveTypes();
        Names = names;
        Determination = new Determination(types);
        Merged = new MergedSchemas(types, Determination);
        EffectiveTypes = types;
        Rules = new RulesMapper(root, types);
        _root = root;
        _decidesRoot = Determination.Of(root);
        if (names.IsOutput && IsTypeOfItsOwn(root)) _decidesRoot = root;
        names.GiveRoot(_decidesRoot, rootName);
        names.ReserveDefinitions(Definitions.Of(root).Where(definition => NeedsName(Merged.Of(definition))));
    }

    public SideNames Names { get; }

    public RulesMapper Rules { get; }

    public MergedSchemas Merged { get; }

    public Determination Determination { get; }

    public EffectiveTypes EffectiveTypes { get; }

    public List<RecordSpec> Records { get; } = [];

    public List<RecordRules> RecordRules { get; } = [];

    public List<EnumSpec> Enums { get; } = [];

    public List<UnionSpec> Unions { get; } = [];

    /// <summary>The converter of the enum that was made of a schema.</summary>
    public Dictionary<SchemaNode, string> EnumConverters { get; } = [];

    /// <summary>The type of a schema at a place.</summary>
    public TypeRef Map(SchemaNode schema, Place place)
    {
        var merged = Merged.Of(schema);
        var decisive = schema == _root ? _decidesRoot : Determination.Of(schema);
        // What stands beside a reference may narrow a type that needs no name, but never gives a named one another name.
        var type = MapDecisive(decisive, NeedsName(Merged.Of(decisive)) ? Merged.Of(decisive) : merged, place);
        return type.Kind == TypeKind.Json ? type : type with { IsNullable = IsNullable(schema, type.Kind == TypeKind.Union) };
    }

    /// <summary>Maps what was put off.</summary>
    public void Finish()
    {
        while (_waiting.Count > 0) _waiting.Dequeue()();
    }

    /// <summary>Remembers the type that was made of a schema, before what is inside it is mapped.</summary>
    public void Remember(SchemaNode schema, TypeRef type) => _types[schema] = type;

    /// <summary>Maps what is inside a type, now or later.</summary>
    public void Continue(Action map)
    {
        if (_depth > MaxDepth) _waiting.Enqueue(map);
        else map();
    }

    private TypeRef MapDecisive(SchemaNode schema, SchemaNode merged, Place place)
    {
        if (_types.TryGetValue(schema, out var known)) return known;
        if (merged.Always is not null || LosesItsShape(merged)) return ScalarTypes.Json;
        // A list of itself has no C# type that could be written down.
        if (!_open.Add(schema)) return ScalarTypes.Json;
        _depth++;
        try
        {
            return Choose(schema, merged, place);
        }
        finally
        {
            _depth--;
            _open.Remove(schema);
        }
    }

    private TypeRef Choose(SchemaNode schema, SchemaNode merged, Place place)
    {
        if (EnumOf(merged) is { } values) return EnumTypes.Map(this, schema, values, place);
        if (IsRecord(merged)) return RecordTypes.Map(this, schema, merged, place);
        if (_depth > MaxDepth * 2) return ScalarTypes.Json;
        if (IsUnion(merged)) return UnionTypes.Map(this, schema, merged, place);
        return (merged.Types & ~JsonTypes.Null) switch
        {
            JsonTypes.Array => ContainerTypes.List(this, merged, place),
            JsonTypes.Object => ContainerTypes.Map(this, merged, place),
            _ => UnionTypes.ScalarOf(merged, this) ?? ScalarTypes.Of(merged),
        };
    }

    /// <summary>Whether a type of the model is made of a schema.</summary>
    public bool NeedsName(SchemaNode merged) =>
        IsRecord(merged) || IsUnion(merged) || EnumOf(merged) is not null;

    // Asked for several times of each, and a list of values may be long.
    private SchemaNode? EnumOf(SchemaNode merged)
    {
        if (!_enums.TryGetValue(merged, out var values)) _enums[merged] = values = EnumSchemas.Of(merged, this);
        return values;
    }

    private bool IsUnion(SchemaNode merged)
    {
        if (!_unions.TryGetValue(merged, out var isUnion)) _unions[merged] = isUnion = UnionTypes.AreIn(merged, this);
        return isUnion;
    }

    /// <summary>Whether a record is made of a schema.</summary>
    public static bool IsRecord(SchemaNode merged) => merged.IsObject && merged.Properties.Count > 0;

    // No other value holds that of the whole side and could check what stands beside a reference.
    private bool IsTypeOfItsOwn(SchemaNode root) =>
        Aliases.Follow(root) != _decidesRoot && !IsNullable(root, IsUnion(Merged.Of(root))) && (IsRecord(Merged.Of(root)) || IsUnion(Merged.Of(root)));

    // Of what says nothing of types, only branches mean null when they let it in.
    private bool IsNullable(SchemaNode schema, bool isUnion)
    {
        var types = EffectiveTypes.Of(schema);
        return types.Has(JsonTypes.Null) && (types != JsonTypes.All || isUnion);
    }

    // Other keywords that are not enforced leave the type as it is.
    private static bool LosesItsShape(SchemaNode merged) =>
        merged.NotEnforced.Any(keyword => keyword is "type" || keyword.EndsWith("ef", StringComparison.Ordinal));
}
