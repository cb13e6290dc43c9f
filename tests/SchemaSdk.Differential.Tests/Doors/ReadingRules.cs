using System.Text.Json;
using SchemaSdk.Generation.Schemas;

namespace SchemaSdk.Differential.Doors;

/// <summary>Why a value may be valid and yet have no place in the C# type.</summary>
internal static class ReadingRules
{
    /// <summary>A request is one record, so that of a schema without a type only objects are read.</summary>
    public static bool MayRefuse(SchemaNode schema, string json) =>
        JsonDocument.Parse(json).RootElement.ValueKind != JsonValueKind.Object && schema.Types == JsonTypes.All;
}
