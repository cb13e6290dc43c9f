using SchemaSdk.Generation.Problems;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas.Keywords;

/// <summary><c>type</c> and OpenAPI's <c>nullable</c>.</summary>
internal static class TypeKeywords
{
    public static readonly IReadOnlyDictionary<string, KeywordHandler> Handlers = new Dictionary<string, KeywordHandler>
    {
        ["type"] = ReadType,
        ["nullable"] = (draft, keyword) => KeywordShape.TryGet<JsonBoolean>(draft, keyword, KeywordShape.Flag, out _),
    };

    /// <summary>Where <c>nullable</c> is true: the value itself.</summary>
    public static JsonBoolean? Nullable(SchemaDraft draft) => draft.Json["nullable"] is JsonBoolean { Value: true } nullable ? nullable : null;

    public static void Finish(SchemaDraft draft)
    {
        if (Nullable(draft) is not { } nullable) return;

        if (draft.Json.TryGet("type", out _))
            draft.Types |= JsonTypes.Null;
        else
            draft.Problems.Report(ProblemKinds.NullableWithoutType, nullable.Range);
    }

    private static void ReadType(SchemaDraft draft, JsonMember keyword)
    {
        if (Names(keyword.Value) is not { } names)
        {
            draft.Problems.Report(ProblemKinds.KeywordIgnored, keyword.Value.Range, keyword.Name, "the name of a type or an array of such names");
            return;
        }

        var types = JsonTypes.None;
        foreach (var name in names) types |= ReadName(draft, name);
        draft.Types = types;
    }

    private static List<JsonString>? Names(JsonNode value) => value switch
    {
        JsonString name => [name],
        JsonArray { Items.Count: > 0 } array when array.Items.All(item => item is JsonString) => [.. array.Items.Cast<JsonString>()],
        _ => null,
    };

    private static JsonTypes ReadName(SchemaDraft draft, JsonString name)
    {
        if (JsonTypeNames.TryGet(name.Value, out var type)) return type;

        if (JsonTypeNames.Assume(name.Value) is { } assumed && JsonTypeNames.TryGet(assumed, out type))
        {
            draft.Problems.Report(ProblemKinds.AssumedType, name.Range, name.Value, assumed);
            return type;
        }

        draft.Problems.Report(ProblemKinds.UnknownType, name.Range, name.Value);
        if (!draft.NotEnforced.Contains("type")) draft.NotEnforced.Add("type");
        return JsonTypes.All;
    }
}
