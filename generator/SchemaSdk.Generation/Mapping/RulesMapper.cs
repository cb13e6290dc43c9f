using SchemaSdk.Generation.Model;
using SchemaSdk.Generation.Schemas;

namespace SchemaSdk.Generation.Mapping;

/// <summary>Turns the schemas of one side of a model into rules: each schema once, however many places lead to it.</summary>
internal sealed class RulesMapper
{
    private readonly EffectiveTypes _types;
    private readonly Assertions _assertions;
    private readonly NameScope _methods = new();
    private readonly Dictionary<SchemaNode, string?> _names = [];
    private readonly Queue<(SchemaNode Schema, string MethodName)> _waiting = new();

    private string? _anything;

    public RulesMapper(SchemaNode root, EffectiveTypes types)
    {
        _types = types;
        _assertions = new Assertions(root);
        Root = Ask(root, "Validate");
    }

    /// <summary>The name of the rules of the whole value.</summary>
    public string Root { get; }

    /// <summary>The name of the rules of a schema; null where it asks for nothing.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="wantedName">The name for its method, if it has none yet.</param>
    public string? NameOf(SchemaNode schema, string wantedName)
    {
        schema = Aliases.Follow(schema);
        if (_names.TryGetValue(schema, out var known)) return known;
        if (!_assertions.AreIn(schema)) return _names[schema] = null;
        return Ask(schema, schema.DefinitionName is { } definition ? Identifiers.Join("Validate", Identifiers.Of(definition)) : wantedName);
    }

    /// <summary>The same for a schema of whatever other keywords left over: one that asks for nothing has a name, too, where looking counts.</summary>
    public string? NameOfRest(SchemaNode? schema, string wantedName)
    {
        if (schema is null) return null;
        return NameOf(schema, wantedName) ?? (_assertions.LookingCounts ? _anything ??= _methods.Take("Accept") : null);
    }

    /// <summary>All rules that were asked for and those that they need, the root's first.</summary>
    /// <param name="converterOf">The converter of the enum that was made of a schema, or null.</param>
    public EquatableArray<ValueRules> Build(Func<SchemaNode, string?> converterOf)
    {
        var rules = new List<ValueRules>();
        while (_waiting.Count > 0)
        {
            var (schema, methodName) = _waiting.Dequeue();
            rules.Add(RuleBuilder.Build(schema, methodName, converterOf(schema), this, _types));
        }

        if (_anything is not null) rules.Add(new ValueRules { MethodName = _anything, Types = JsonTypes.All, Type = null });
        return Tracking.Mark(rules).ToEquatableArray();
    }

    private string Ask(SchemaNode schema, string wantedName)
    {
        var fields = Fields(schema).ToList();
        string name;
        do name = _methods.Take(wantedName);
        while (fields.Exists(field => _methods.IsTaken(name + field)));
        foreach (var field in fields) _methods.Take(name + field);
        _names[schema] = name;
        _waiting.Enqueue((schema, name));
        return name;
    }

    // What stands behind a method's name in those of the fields that it needs; no other method may have such a name.
    private static IEnumerable<string> Fields(SchemaNode schema)
    {
        if (schema.Pattern is not null) yield return "Pattern";
        if (schema.AnyOf.Count > 0) yield return "AnyOf";
        if (schema.OneOf.Count > 0) yield return "OneOf";
        if (schema.Properties.Count + schema.Required.Count > 0) yield return "MemberNames";
        for (var index = 0; index < schema.PatternProperties.Count; index++) yield return $"Name{index}Pattern";
    }
}
