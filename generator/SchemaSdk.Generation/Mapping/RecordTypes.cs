using SchemaSdk.Generation.Model;
using SchemaSdk.Generation.Schemas;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Mapping;

/// <summary>Makes records of schemas that list members.</summary>
internal static class RecordTypes
{
    public static TypeRef Map(TypeMapper mapper, SchemaNode schema, SchemaNode merged, Place place)
    {
        var name = mapper.Names.Of(schema, place);
        var type = new TypeRef(TypeKind.Record, mapper.Names.Qualify(name));
        mapper.Remember(schema, type);
        var index = Reserve(mapper, name, schema);
        mapper.Continue(() => mapper.Records[index] = Build(mapper, merged, name, place.Documentation, isRequest: false));
        return type;
    }

    /// <summary>The record of a whole request; one without members where the schema lists none.</summary>
    public static void MapRequest(TypeMapper mapper, SchemaNode root, string name, DocumentationSpec documentation)
    {
        var schema = mapper.Determination.Of(root);
        mapper.Remember(schema, new TypeRef(TypeKind.Record, mapper.Names.Qualify(name)));
        var merged = mapper.Merged.Of(root);
        var (live, _) = Branches.Of(merged, mapper.EffectiveTypes);
        // A caller fills in one record, whichever branch it is for.
        if (!TypeMapper.IsRecord(merged) && live.Count > 1) merged = MergedSchemas.Either(merged, [.. live.Select(mapper.Merged.Of)]);
        var index = Reserve(mapper, name, root);
        mapper.Records[index] = Build(mapper, merged, name, documentation, isRequest: true);
    }

    // An outer record stands before those inside it.
    private static int Reserve(TypeMapper mapper, string name, SchemaNode schema)
    {
        mapper.Records.Add(null!);
        mapper.RecordRules.Add(new RecordRules(name, mapper.Rules.NameOf(schema, "Validate" + name)));
        return mapper.Records.Count - 1;
    }

    private static RecordSpec Build(TypeMapper mapper, SchemaNode merged, string name, DocumentationSpec documentation, bool isRequest)
    {
        var owner = mapper.Names.OwnerOf(name);
        var members = new MemberNames(name);
        var required = new HashSet<string>(merged.Required, StringComparer.Ordinal);
        var additional = AdditionalProperties(mapper, merged, owner, documentation);
        var properties = new List<PropertySpec>();
        var constants = new List<ConstantSpec>();
        foreach (var property in merged.Properties)
        {
            var isRequired = required.Contains(property.Name);
            var (memberName, localName) = members.Take(property.Name);
            var view = property with { Schema = mapper.Merged.Of(property.Schema) };
            if (isRequired && view.Schema is { Always: null, Const: { } constant } && IsTheOnlyValue(mapper, property.Schema, constant))
            {
                constants.Add(new ConstantSpec(property.Name, JsonFormatter.Compact(constant)));
                continue;
            }

            properties.Add(new PropertySpec
            {
                Name = memberName,
                WireName = property.Name,
                LocalName = localName,
                Type = mapper.Map(property.Schema, Place.Member(owner, memberName, view)),
                IsRequired = isRequired,
                IsObsolete = view.Schema.IsDeprecated && !isRequired,
                Documentation = DocumentationMapper.OfProperty(view),
            });
        }

        return new RecordSpec
        {
            Name = name,
            ConverterName = mapper.Names.TakeConverter(name),
            Documentation = documentation,
            IsRequest = isRequest,
            ValidatorName = mapper.Names.ValidatorName,
            Properties = properties.ToEquatableArray(),
            Constants = constants.ToEquatableArray(),
            AdditionalPropertiesType = additional,
        };
    }

    // Mapped before the members, so that none that is appended takes the name of a type for these.
    private static TypeRef? AdditionalProperties(TypeMapper mapper, SchemaNode merged, string owner, DocumentationSpec documentation)
    {
        if (merged.PatternProperties.Count > 0 || ContainerTypes.Values(merged) is not { } values) return null;
        var place = new Place(owner, "Additional", documentation, values.Json.Range).Inside("Value", values, "A further member");
        var type = mapper.Map(values, place);
        return type.Kind == TypeKind.Json ? null : type;
    }

    // Other keywords may let null in instead, or leave no value at all.
    private static bool IsTheOnlyValue(TypeMapper mapper, SchemaNode schema, JsonNode constant) =>
        (constant is JsonNull || !mapper.EffectiveTypes.Of(schema).Has(JsonTypes.Null)) && SchemaEvaluator.IsValidInModel(schema, constant);
}
