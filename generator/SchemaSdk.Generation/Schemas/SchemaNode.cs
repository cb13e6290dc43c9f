using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas;

/// <summary>One schema, understood: its keywords in typed form. Knows nothing of C#.</summary>
internal sealed class SchemaNode
{
    /// <summary>The JSON that the schema was read from.</summary>
    public required JsonNode Json { get; init; }

    /// <summary>JSON Pointer of the schema from the root of its input or output schema.</summary>
    public required string Pointer { get; init; }

    /// <summary>The value of a boolean schema, and false where keywords leave nothing valid; null otherwise.</summary>
    public bool? Always { get; init; }

    /// <summary>The types that <c>type</c> allows, and null where <c>nullable</c> does; <see cref="JsonTypes.All"/> without <c>type</c>.</summary>
    public JsonTypes Types { get; init; } = JsonTypes.All;

    public string? Title { get; init; }

    public string? Description { get; init; }

    public string? Format { get; init; }

    public bool IsDeprecated { get; init; }

    public JsonNode? Default { get; init; }

    public IReadOnlyList<JsonNode> Examples { get; init; } = [];

    /// <summary>The distinct values of <c>enum</c> in order; null without the keyword. Holds null where <c>nullable</c> allows it.</summary>
    public IReadOnlyList<JsonNode>? Enum { get; init; }

    /// <summary>Names for the values of <see cref="Enum"/> from <c>x-enum-varnames</c> or <c>x-enumNames</c>, index by index; an entry may be null.</summary>
    public IReadOnlyList<string?>? EnumNames { get; init; }

    /// <summary>Descriptions for the values of <see cref="Enum"/> from <c>x-enum-descriptions</c>, index by index; an entry may be null.</summary>
    public IReadOnlyList<string?>? EnumDescriptions { get; init; }

    public JsonNode? Const { get; init; }

    public long? MinLength { get; init; }

    public long? MaxLength { get; init; }

    /// <summary>The pattern as the schema has it; one that .NET cannot read is reported and left out.</summary>
    public string? Pattern { get; init; }

    /// <summary><see cref="Pattern"/> in the dialect of .NET: where they differ it means there what ECMA 262 means by it.</summary>
    public string? DotNetPattern { get; init; }

    public JsonNumber? Minimum { get; init; }

    public JsonNumber? Maximum { get; init; }

    public JsonNumber? ExclusiveMinimum { get; init; }

    public JsonNumber? ExclusiveMaximum { get; init; }

    public JsonNumber? MultipleOf { get; init; }

    public SchemaNode? Items { get; init; }

    public long? MinItems { get; init; }

    public long? MaxItems { get; init; }

    public bool UniqueItems { get; init; }

    public IReadOnlyList<SchemaProperty> Properties { get; init; } = [];

    /// <summary>The names of <c>required</c>, distinct, in order; also such as <see cref="Properties"/> does not list.</summary>
    public IReadOnlyList<string> Required { get; init; } = [];

    /// <summary>Assertion keywords of this schema that are known and not enforced; each was reported. A member with any has JSON as its type.</summary>
    public IReadOnlyList<string> NotEnforced { get; init; } = [];

    /// <summary>Whether this schema restricts its value to objects with listed members.</summary>
    public bool IsObject => Always is null && (Types & ~JsonTypes.Null) == JsonTypes.Object || Types == JsonTypes.All && Properties.Count > 0;

    /// <summary>The schemas directly below this one, in order.</summary>
    public IEnumerable<SchemaNode> Children => Items is null
        ? Properties.Select(property => property.Schema)
        : Properties.Select(property => property.Schema).Append(Items);

    /// <summary>JSON Pointer of one of this schema's keywords.</summary>
    public string PointerOf(string keyword) => Pointer + "/" + keyword;
}

/// <summary>A member of <c>properties</c>.</summary>
internal sealed record SchemaProperty(string Name, TextRange NameRange, SchemaNode Schema);
