using SchemaSdk.Generation.Problems;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas.Keywords;

/// <summary>A schema while its keywords are read.</summary>
internal sealed class SchemaDraft(JsonObject json, string pointer, ProblemSink problems)
{
    public JsonObject Json { get; } = json;

    public ProblemSink Problems { get; } = problems;

    /// <summary>Null without <c>type</c>.</summary>
    public JsonTypes? Types { get; set; }

    public string? Title { get; set; }

    public string? Description { get; set; }

    public string? Format { get; set; }

    public bool IsDeprecated { get; set; }

    public JsonNode? Default { get; set; }

    public List<JsonNode> Examples { get; } = [];

    public List<JsonNode>? Enum { get; set; }

    public List<string?>? EnumNames { get; set; }

    public List<string?>? EnumDescriptions { get; set; }

    public JsonNode? Const { get; set; }

    /// <summary>Whether keywords contradict each other so that nothing is valid.</summary>
    public bool IsNeverValid { get; set; }

    public JsonNumber? MinLength { get; set; }

    public JsonNumber? MaxLength { get; set; }

    public string? Pattern { get; set; }

    public string? DotNetPattern { get; set; }

    public JsonNumber? Minimum { get; set; }

    public JsonNumber? Maximum { get; set; }

    public JsonNumber? ExclusiveMinimum { get; set; }

    public JsonNumber? ExclusiveMaximum { get; set; }

    public JsonNumber? MultipleOf { get; set; }

    public SchemaNode? Items { get; set; }

    public JsonNumber? MinItems { get; set; }

    public JsonNumber? MaxItems { get; set; }

    public bool UniqueItems { get; set; }

    public List<SchemaProperty> Properties { get; } = [];

    public List<JsonString> Required { get; } = [];

    public List<string> NotEnforced { get; } = [];

    public JsonTypes EffectiveTypes => Types ?? JsonTypes.All;

    /// <summary>Reads a schema below this one; <paramref name="name"/> is that of a member of the keyword's value.</summary>
    public SchemaNode ReadSchema(string keyword, JsonNode value, string? name = null)
    {
        var at = JsonPointer.Append(pointer, keyword);
        return SchemaReader.Read(value, name is null ? at : JsonPointer.Append(at, name), name ?? keyword, Problems);
    }

    public SchemaNode Build() => new()
    {
        Json = Json,
        Pointer = pointer,
        Always = IsNeverValid ? false : null,
        Types = EffectiveTypes,
        Title = Title,
        Description = Description,
        Format = Format,
        IsDeprecated = IsDeprecated,
        Default = Default,
        Examples = Examples,
        Enum = Enum,
        EnumNames = EnumNames,
        EnumDescriptions = EnumDescriptions,
        Const = Const,
        MinLength = ToInt64(MinLength),
        MaxLength = ToInt64(MaxLength),
        Pattern = Pattern,
        DotNetPattern = DotNetPattern,
        Minimum = Minimum,
        Maximum = Maximum,
        ExclusiveMinimum = ExclusiveMinimum,
        ExclusiveMaximum = ExclusiveMaximum,
        MultipleOf = MultipleOf,
        Items = Items,
        MinItems = ToInt64(MinItems),
        MaxItems = ToInt64(MaxItems),
        UniqueItems = UniqueItems,
        Properties = Properties,
        Required = Required.ConvertAll(name => name.Value),
        NotEnforced = NotEnforced,
    };

    private static long? ToInt64(JsonNumber? number) =>
        number is not null && number.Value.TryToInt64(out var value) ? value : null;
}
