using SchemaSdk.Generation.Schemas;

namespace SchemaSdk.Generation.Mapping;

/// <summary>Finds the schema that another only refers to.</summary>
internal static class Aliases
{
    // A chain of references has an end, because those that lead in a circle are cut when they are read.
    public static SchemaNode Follow(SchemaNode schema)
    {
        while (schema.References.Count + schema.AllOf.Count == 1 && !Assertions.StandIn(schema, except: 1))
            schema = schema.References.Count == 1 ? schema.References[0] : schema.AllOf[0];
        return schema;
    }
}
