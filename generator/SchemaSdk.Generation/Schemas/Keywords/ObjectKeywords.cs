using SchemaSdk.Generation.Problems;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas.Keywords;

/// <summary>The keywords for objects, without those that hang on the presence of a member.</summary>
internal static class ObjectKeywords
{
    public static readonly IReadOnlyDictionary<string, KeywordHandler> Handlers = new Dictionary<string, KeywordHandler>
    {
        ["properties"] = (draft, keyword) => draft.Properties.AddRange(SchemaValues.Map(draft, keyword)),
        ["required"] = ReadRequired,
        ["patternProperties"] = ReadPatternProperties,
        ["additionalProperties"] = (draft, keyword) => draft.AdditionalProperties = draft.ReadSchema(keyword.Name, keyword.Value),
        ["unevaluatedProperties"] = (draft, keyword) => draft.UnevaluatedProperties = draft.ReadSchema(keyword.Name, keyword.Value),
        ["propertyNames"] = (draft, keyword) => draft.PropertyNames = draft.ReadSchema(keyword.Name, keyword.Value),
        ["minProperties"] = (draft, keyword) => draft.MinProperties = KeywordShape.Count(draft, keyword),
        ["maxProperties"] = (draft, keyword) => draft.MaxProperties = KeywordShape.Count(draft, keyword),
    };

    public static void Finish(SchemaDraft draft)
    {
        if (MembersAreSaidElsewhere(draft)) return;

        var listed = new HashSet<string>(draft.Properties.Select(property => property.Name), StringComparer.Ordinal);
        foreach (var name in draft.Required.Where(name => !listed.Contains(name.Value)))
            draft.Problems.Report(ProblemKinds.RequiredPropertyAbsent, name.Range, name.Value);
    }

    private static bool MembersAreSaidElsewhere(SchemaDraft draft) =>
        draft.IsPart
        || draft is not { References.Count: 0, AllOf.Count: 0, AnyOf.Count: 0, OneOf.Count: 0, If: null }
        || draft is not { PatternProperties.Count: 0, AdditionalProperties: null or { Always: not null }, UnevaluatedProperties: null or { Always: not null } };

    private static void ReadPatternProperties(SchemaDraft draft, JsonMember keyword)
    {
        foreach (var (pattern, range, schema) in SchemaValues.Map(draft, keyword))
        {
            if (EcmaPattern.Translate(pattern, out var reason) is { } translated)
            {
                draft.PatternProperties.Add(new SchemaPatternProperty(pattern, translated, schema));
                continue;
            }

            draft.Problems.Report(ProblemKinds.UnreadablePattern, range, pattern, reason);
            if (!draft.NotEnforced.Contains(keyword.Name)) draft.NotEnforced.Add(keyword.Name);
        }
    }

    private static void ReadRequired(SchemaDraft draft, JsonMember keyword)
    {
        foreach (var name in NameList.Read(draft, keyword)) draft.Required.Add(name);
    }
}
