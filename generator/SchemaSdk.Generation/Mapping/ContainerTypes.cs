using SchemaSdk.Generation.Model;
using SchemaSdk.Generation.Schemas;

namespace SchemaSdk.Generation.Mapping;

/// <summary>Chooses the types of arrays, and of objects that list no members.</summary>
internal static class ContainerTypes
{
    public static TypeRef List(TypeMapper mapper, SchemaNode merged, Place place)
    {
        // Items of different kinds have no common type but JSON.
        if (merged.PrefixItems.Count > 0 || merged.Items is not { } items) return ScalarTypes.ListOf(ScalarTypes.Json);
        return ScalarTypes.ListOf(mapper.Map(items, place.Inside("Item", items, "An item")));
    }

    public static TypeRef Map(TypeMapper mapper, SchemaNode merged, Place place) =>
        ScalarTypes.MapOf(Values(merged) is { } values ? mapper.Map(values, place.Inside("Value", values, "A value")) : ScalarTypes.Json);

    /// <summary>The one schema that all members which are not listed must satisfy; null where there are several or none.</summary>
    public static SchemaNode? Values(SchemaNode merged) => (merged.PatternProperties.Count, merged.AdditionalProperties) switch
    {
        (0, { Always: null } additional) => additional,
        (1, { Always: false }) => merged.PatternProperties[0].Schema,
        _ => null,
    };
}
