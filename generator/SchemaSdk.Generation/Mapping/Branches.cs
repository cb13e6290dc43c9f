using SchemaSdk.Generation.Schemas;

namespace SchemaSdk.Generation.Mapping;

/// <summary>The branches of <c>anyOf</c> or <c>oneOf</c> that a value other than null can match.</summary>
/// <param name="Live">Those branches, in order.</param>
/// <param name="AllowNull">Whether another branch lets null in.</param>
internal sealed record Branches(IReadOnlyList<SchemaNode> Live, bool AllowNull)
{
    private const int MaxDepth = 16;

    /// <summary>The branches of a schema; those of a branch that is nothing but branches count as its own.</summary>
    public static Branches Of(SchemaNode schema, EffectiveTypes types)
    {
        var all = Flatten(schema, 0).ToList();
        return new Branches(
            [.. all.Where(branch => (types.Of(branch) & ~JsonTypes.Null) != 0)],
            all.Exists(branch => types.Of(branch).Has(JsonTypes.Null) && types.Of(branch) != JsonTypes.All));
    }

    private static IEnumerable<SchemaNode> Flatten(SchemaNode schema, int depth)
    {
        var branches = schema.AnyOf.Count > 0 ? schema.AnyOf : schema.OneOf;
        return branches.SelectMany(branch => IsOnlyBranches(branch) && depth < MaxDepth ? Flatten(branch, depth + 1) : [branch]);
    }

    private static bool IsOnlyBranches(SchemaNode schema) =>
        (schema.AnyOf.Count > 0 || schema.OneOf.Count > 0) && schema.Types == JsonTypes.All && Determination.ByKeywords(schema) is false
        && schema.References.Count == 0 && schema.AllOf.Count == 0;
}
