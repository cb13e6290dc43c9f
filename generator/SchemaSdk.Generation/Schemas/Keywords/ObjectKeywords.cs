using SchemaSdk.Generation.Problems;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas.Keywords;

/// <summary><c>properties</c> and <c>required</c>.</summary>
internal static class ObjectKeywords
{
    public static readonly IReadOnlyDictionary<string, KeywordHandler> Handlers = new Dictionary<string, KeywordHandler>
    {
        ["properties"] = ReadProperties,
        ["required"] = ReadRequired,
    };

    public static void Finish(SchemaDraft draft)
    {
        var listed = new HashSet<string>(draft.Properties.Select(property => property.Name), StringComparer.Ordinal);
        foreach (var name in draft.Required.Where(name => !listed.Contains(name.Value)))
            draft.Problems.Report(ProblemKinds.RequiredPropertyAbsent, name.Range, name.Value);
    }

    private static void ReadProperties(SchemaDraft draft, JsonMember keyword)
    {
        if (!KeywordShape.TryGet<JsonObject>(draft, keyword, "an object of schemas", out var properties)) return;

        foreach (var (name, range, value) in properties.Members)
            draft.Properties.Add(new SchemaProperty(name, range, draft.ReadSchema(keyword.Name, value, name)));
    }

    private static void ReadRequired(SchemaDraft draft, JsonMember keyword)
    {
        if (!KeywordShape.TryGet<JsonArray>(draft, keyword, "an array of names", out var names)) return;

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in names.Items)
        {
            if (item is not JsonString name)
                draft.Problems.Report(ProblemKinds.KeywordIgnored, item.Range, keyword.Name, "an array of names");
            else if (seen.Add(name.Value))
                draft.Required.Add(name);
        }
    }
}
