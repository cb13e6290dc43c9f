using SchemaSdk.Generation.Problems;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas.Keywords;

/// <summary><c>enum</c> with the names and descriptions beside it, and <c>const</c>.</summary>
internal static class EnumKeywords
{
    public static readonly IReadOnlyDictionary<string, KeywordHandler> Handlers = new Dictionary<string, KeywordHandler>
    {
        ["enum"] = ReadEnum,
        ["const"] = (draft, keyword) => draft.Const = keyword.Value,
        ["x-enum-varnames"] = CheckTexts,
        ["x-enumNames"] = CheckTexts,
        ["x-enum-descriptions"] = CheckTexts,
    };

    public static void Finish(SchemaDraft draft)
    {
        if (draft.Const is { } constant) CheckType(draft, "const", constant);
        if (draft.Enum is null) return;

        if (draft.Enum.Count == 0)
        {
            draft.IsNeverValid = true;
            draft.Enum = null;
            return;
        }

        foreach (var value in draft.Enum) CheckType(draft, "enum", value);
        if (TypeKeywords.Nullable(draft) is { } nullable && !draft.Enum.Exists(value => value is JsonNull))
        {
            draft.Enum.Add(new JsonNull(nullable.Range));
            draft.EnumNames?.Add(null);
            draft.EnumDescriptions?.Add(null);
        }

        if (draft.Const is { } only) Combine(draft, only, draft.Enum);
    }

    // Beside a constant the other values can never be; and a constant that is none of them, nothing can be.
    private static void Combine(SchemaDraft draft, JsonNode constant, List<JsonNode> values)
    {
        if (!values.Contains(constant, JsonEquality.Comparer))
        {
            draft.IsNeverValid = true;
            draft.Problems.Report(
                ProblemKinds.ValueContradictsType, constant.Range, ViolationText.Value(constant), "const", ViolationText.OneOf(values));
        }

        draft.Enum = null;
    }

    private static void ReadEnum(SchemaDraft draft, JsonMember keyword)
    {
        if (!KeywordShape.TryGet<JsonArray>(draft, keyword, KeywordShape.List, out var values)) return;

        if (values.Items.Count == 0) draft.Problems.Report(ProblemKinds.EmptyEnum, values.Range);

        var names = Texts(draft, "x-enum-varnames") ?? Texts(draft, "x-enumNames");
        var descriptions = Texts(draft, "x-enum-descriptions");
        var seen = new HashSet<JsonNode>(JsonEquality.Comparer);
        draft.Enum = [];
        draft.EnumNames = names is null ? null : [];
        draft.EnumDescriptions = descriptions is null ? null : [];
        for (var i = 0; i < values.Items.Count; i++)
        {
            var value = values.Items[i];
            if (!seen.Add(value))
            {
                draft.Problems.Report(ProblemKinds.DuplicateEnumValue, value.Range, ViolationText.Value(value));
                continue;
            }

            draft.Enum.Add(value);
            draft.EnumNames?.Add(TextAt(names, i));
            draft.EnumDescriptions?.Add(TextAt(descriptions, i));
        }
    }

    private static void CheckTexts(SchemaDraft draft, JsonMember keyword) =>
        KeywordShape.TryGetAnnotation<JsonArray>(draft, keyword, "an array of strings", out _);

    private static IReadOnlyList<JsonNode>? Texts(SchemaDraft draft, string keyword) => (draft.Json[keyword] as JsonArray)?.Items;

    private static string? TextAt(IReadOnlyList<JsonNode>? texts, int index) =>
        index < texts?.Count && texts[index] is JsonString text ? AnnotationText.OrNull(text.Value) : null;

    private static void CheckType(SchemaDraft draft, string keyword, JsonNode value)
    {
        if (draft.EffectiveTypes.Allow(value)) return;

        draft.Problems.Report(
            ProblemKinds.ValueContradictsType, value.Range, ViolationText.Value(value), keyword, ViolationText.Type(draft.EffectiveTypes));
    }
}
