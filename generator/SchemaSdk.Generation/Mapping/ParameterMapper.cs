using SchemaSdk.Generation.Model;
using SchemaSdk.Generation.Schemas;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Mapping;

/// <summary>Composes what the descriptor tells of each member. In: a schema and the types chosen for it. Out: data for a user interface.</summary>
internal sealed class ParameterMapper(TypeMapper side, ModelNaming naming)
{
    private const int MaxDepth = 4;

    // Records that lead to each other have more members of members than a compiler can read.
    private const int MostNested = 2_000;

    private readonly Dictionary<string, RecordSpec> _records = side.Records.ToDictionary(record => record.Name, StringComparer.Ordinal);
    private readonly List<string> _open = [];
    private int _nested;

    public EquatableArray<ParameterSpec> MapMembers(SchemaNode schema, string recordName)
    {
        _open.Add(recordName);
        var properties = _records[recordName].Properties.ToDictionary(property => property.WireName, StringComparer.Ordinal);
        var required = new HashSet<string>(schema.Required, StringComparer.Ordinal);
        var members = schema.Properties.Select(member =>
        {
            var property = properties.TryGetValue(member.Name, out var found) ? found : null;
            return Map(side.Merged.Of(member.Schema), member.Name, property?.Name ?? "", property?.Type, required.Contains(member.Name));
        }).ToEquatableArray();
        _open.RemoveAt(_open.Count - 1);
        return members;
    }

    private EquatableArray<ParameterSpec> MapNested(SchemaNode schema, TypeRef? type)
    {
        if (type?.Kind != TypeKind.Record || _open.Count > MaxDepth || _nested + schema.Properties.Count > MostNested) return default;
        var name = naming.Unqualify(type.Name);
        if (_open.Contains(name)) return default;

        _nested += schema.Properties.Count;
        return MapMembers(schema, name);
    }

    // A member without a type is a constant, which has no property.
    private ParameterSpec Map(SchemaNode schema, string wireName, string name, TypeRef? type, bool isRequired) => new()
    {
        WireName = wireName,
        Name = name,
        Kind = KindOf(schema),
        Title = schema.Title,
        Description = schema.Description,
        IsRequired = isRequired,
        IsNullable = side.EffectiveTypes.Of(schema).Has(JsonTypes.Null),
        IsDeprecated = schema.IsDeprecated,
        DefaultJson = SizeLimits.Told(schema.Default),
        AllowedValues = Values(schema, type),
        Minimum = schema.Minimum?.Text,
        ExclusiveMinimum = schema.ExclusiveMinimum?.Text,
        Maximum = schema.Maximum?.Text,
        ExclusiveMaximum = schema.ExclusiveMaximum?.Text,
        MultipleOf = schema.MultipleOf?.Text,
        MinLength = schema.MinLength,
        MaxLength = schema.MaxLength,
        Pattern = schema.Pattern,
        MinItems = schema.MinItems,
        MaxItems = schema.MaxItems,
        UniqueItems = schema.UniqueItems,
        Items = schema.Items is { } items && type?.Element is { } element ? Map(side.Merged.Of(items), "", "", element, isRequired: false) : null,
        Properties = MapNested(schema, type),
    };

    private EquatableArray<AllowedValueSpec> Values(SchemaNode schema, TypeRef? type)
    {
        if (AllowedValues.Of(schema) is not { } values) return default;
        var members = type?.Kind is TypeKind.Enum or TypeKind.OpenEnum
            ? side.Enums.First(candidate => candidate.Name == naming.Unqualify(type.Name)).Members.ToDictionary(member => member.WireName, member => member.Name)
            : [];
        return values.Select(value => new AllowedValueSpec(
            JsonFormatter.Compact(value),
            value is JsonString text && members.TryGetValue(text.Value, out var name) ? name : null)).ToEquatableArray();
    }

    private static string KindOf(SchemaNode schema) => AllowedValues.TypesOf(schema) switch
    {
        JsonTypes.String => schema.Format == "uri" ? "Uri" : "String",
        JsonTypes.Integer => "Integer",
        JsonTypes.Number or (JsonTypes.Number | JsonTypes.Integer) => "Number",
        JsonTypes.Boolean => "Boolean",
        JsonTypes.Array => "Array",
        JsonTypes.Object => "Object",
        _ => AllowedValues.AreStrings(schema) ? "String" : "Any",
    };
}
