using SchemaSdk.Generation.Problems;
using SchemaSdk.Generation.Schemas.Keywords;
using SchemaSdk.Generation.Schemas.References;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas;

/// <summary>Documents that only hold definitions for others: they are no models.</summary>
internal static class SchemaLibrary
{
    public static bool Is(JsonNode json) =>
        json is JsonObject root
        && root["input"] is not (JsonObject or JsonBoolean)
        && SchemaPositions.DefinitionsOf(root).Any()
        && !root.Members.Any(member => KeywordTable.IsAssertion(member.Name));

    /// <summary>Reports what is wrong with each definition, whether or not something refers to it.</summary>
    public static void Check(JsonObject root, string name, SchemaDocuments documents, SchemaOptions options, ProblemSink problems) =>
        SchemaReader.ReadDefinitions(new SchemaSource(name, root, root, documents, options), problems);
}
