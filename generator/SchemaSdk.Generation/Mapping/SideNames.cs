using SchemaSdk.Generation.Schemas;

namespace SchemaSdk.Generation.Mapping;

/// <summary>Names the types of one side of a model, request or output.</summary>
internal sealed class SideNames(TypeNames names, ModelNaming naming, string prefix, string validatorName, bool isOutput)
{
    private readonly Dictionary<SchemaNode, string> _given = [];
    private readonly HashSet<string> _roots = new(StringComparer.Ordinal);

    public bool IsOutput => isOutput;

    public string ValidatorName => validatorName;

    public string Prefix => prefix;

    public string Qualify(string typeName) => naming.Qualify(typeName);

    public string Unqualify(string qualifiedName) => naming.Unqualify(qualifiedName);

    /// <summary>Gives the schema of the whole side a name that the design fixes.</summary>
    public void GiveRoot(SchemaNode schema, string name)
    {
        _given[schema] = name;
        _roots.Add(name);
    }

    /// <summary>Gives names to definitions before anything inline can take them.</summary>
    public void ReserveDefinitions(IEnumerable<SchemaNode> definitions)
    {
        foreach (var definition in definitions)
        {
            if (!_given.ContainsKey(definition)) _given[definition] = names.TakeDefinition(definition.DefinitionName!, isOutput);
        }
    }

    /// <summary>The name of the type for a schema at a place.</summary>
    public string Of(SchemaNode schema, Place place)
    {
        if (!_given.TryGetValue(schema, out var name)) _given[schema] = name = names.Take(place.Owner, place.MemberName, isOutput, place.Range);
        return name;
    }

    /// <summary>What the names of types inside a type begin with: the model's prefix at the root.</summary>
    public string OwnerOf(string typeName) => _roots.Contains(typeName) ? prefix : typeName;

    public string TakeConverter(string typeName) => names.TakeConverter(typeName);
}
