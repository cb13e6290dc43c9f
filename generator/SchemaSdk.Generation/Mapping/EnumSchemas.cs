using SchemaSdk.Generation.Schemas;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Mapping;

/// <summary>Finds the schemas that allow only listed strings: what a C# enum stands for.</summary>
internal static class EnumSchemas
{
    /// <summary>The schema that lists the strings, or null: itself, or one made of branches that are constants.</summary>
    public static SchemaNode? Of(SchemaNode merged, TypeMapper mapper)
    {
        if (AllowedValues.AreStrings(merged)) return merged;
        if (merged.Always is not null || AllowedValues.Of(merged) is not null || merged.Properties.Count > 0) return null;

        var (live, allowNull) = Branches.Of(merged, mapper.EffectiveTypes);
        if (live.Count < 2) return null;
        var branches = live.Select(mapper.Merged.Of).ToList();
        return branches.TrueForAll(AllowedValues.AreStrings) ? Join(merged, branches, allowNull) : null;
    }

    private static SchemaNode Join(SchemaNode merged, List<SchemaNode> branches, bool allowNull)
    {
        var values = new List<JsonNode>();
        var descriptions = new List<string?>();
        var seen = new HashSet<JsonNode>(JsonEquality.Comparer);
        foreach (var branch in branches)
        {
            foreach (var value in AllowedValues.Of(branch)!)
            {
                if (!seen.Add(value)) continue;
                values.Add(value);
                descriptions.Add(branch.Const is null ? null : branch.Description ?? branch.Title);
            }
        }

        return new SchemaNode
        {
            Json = merged.Json,
            Pointer = merged.Pointer,
            Types = JsonTypes.String | (allowNull ? JsonTypes.Null : JsonTypes.None),
            Enum = values,
            EnumDescriptions = descriptions,
        };
    }
}
