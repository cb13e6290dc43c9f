using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas.Keywords;

/// <summary>The keywords that ask for something where a member is there. <c>dependencies</c> of draft 7 is both of the later ones, and counts in every draft.</summary>
internal static class DependencyKeywords
{
    public static readonly IReadOnlyDictionary<string, KeywordHandler> Handlers = new Dictionary<string, KeywordHandler>
    {
        ["dependentRequired"] = (draft, keyword) => Read(draft, keyword, "an object of arrays of names", AddRequired),
        ["dependentSchemas"] = (draft, keyword) => Read(draft, keyword, "an object of schemas", AddSchema),
        ["dependencies"] = (draft, keyword) => Read(draft, keyword, "an object of schemas and arrays of names", AddEither),
    };

    private static void Read(SchemaDraft draft, JsonMember keyword, string shape, Action<SchemaDraft, string, JsonMember> add)
    {
        if (!KeywordShape.TryGet<JsonObject>(draft, keyword, shape, out var dependencies)) return;

        foreach (var member in dependencies.Members) add(draft, keyword.Name, member);
    }

    private static void AddEither(SchemaDraft draft, string keyword, JsonMember member)
    {
        if (member.Value is JsonArray)
            AddRequired(draft, keyword, member);
        else
            AddSchema(draft, keyword, member);
    }

    private static void AddSchema(SchemaDraft draft, string keyword, JsonMember member) =>
        draft.DependentSchemas.Add(SchemaValues.Member(draft, keyword, member));

    private static void AddRequired(SchemaDraft draft, string keyword, JsonMember member)
    {
        var names = NameList.Read(draft, member).ConvertAll(name => name.Value);
        draft.DependentRequired.Add(new SchemaDependentRequired(member.Name, names, JsonPointer.Append(draft.PointerOf(keyword), member.Name)));
    }
}
