using SchemaSdk.Generation.Problems;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas.Keywords;

/// <summary>Reads arrays of names.</summary>
internal static class NameList
{
    private const string Shape = "an array of names";

    /// <summary>The distinct names; what is none is reported.</summary>
    public static List<JsonString> Read(SchemaDraft draft, JsonMember keyword)
    {
        var names = new List<JsonString>();
        if (!KeywordShape.TryGet<JsonArray>(draft, keyword, Shape, out var items)) return names;

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items.Items)
        {
            if (item is not JsonString name)
                draft.Problems.Report(ProblemKinds.KeywordIgnored, item.Range, keyword.Name, Shape);
            else if (seen.Add(name.Value))
                names.Add(name);
        }

        return names;
    }
}
