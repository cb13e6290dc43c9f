using SchemaSdk.Generation.Problems;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas.Keywords;

/// <summary>Reads the values of keywords that hold several schemas.</summary>
internal static class SchemaValues
{
    /// <summary>An array of schemas; empty with a problem where the value is none.</summary>
    public static List<SchemaNode> List(SchemaDraft draft, JsonMember keyword)
    {
        if (!KeywordShape.TryGet<JsonArray>(draft, keyword, "an array of schemas", out var schemas)) return [];

        if (schemas.Items.Count == 0) draft.Problems.Report(ProblemKinds.KeywordWithoutEffect, keyword.NameRange, keyword.Name, "its list is empty");
        return [.. schemas.Items.Select((schema, index) => draft.ReadSchema(keyword.Name, schema, index))];
    }

    /// <summary>An object of schemas; empty with a problem where the value is none.</summary>
    public static IEnumerable<SchemaProperty> Map(SchemaDraft draft, JsonMember keyword) =>
        KeywordShape.TryGet<JsonObject>(draft, keyword, "an object of schemas", out var schemas)
            ? schemas.Members.Select(member => Member(draft, keyword.Name, member))
            : [];

    public static SchemaProperty Member(SchemaDraft draft, string keyword, JsonMember member) =>
        new(member.Name, member.NameRange, draft.ReadSchema(keyword, member.Value, member.Name));
}
