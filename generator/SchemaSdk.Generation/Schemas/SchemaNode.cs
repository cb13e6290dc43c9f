using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas;

/// <summary>One schema, understood: its keywords in typed form. Knows nothing of C#.</summary>
internal sealed class SchemaNode
{
    private HashSet<JsonNode>? _listed;

    /// <summary>The JSON that the schema was read from.</summary>
    public required JsonNode Json { get; init; }

    /// <summary>
    /// JSON Pointer of the schema from the root of its input or output schema; where it stands in another document,
    /// that document's name and <c>#</c> come first.
    /// </summary>
    public required string Pointer { get; init; }

    /// <summary>The value of a boolean schema, and false where keywords leave nothing valid; null otherwise.</summary>
    public bool? Always { get; init; }

    /// <summary>The types that <c>type</c> allows, and null where <c>nullable</c> does; <see cref="JsonTypes.All"/> without <c>type</c>.</summary>
    public JsonTypes Types { get; init; } = JsonTypes.All;

    public string? Title { get; init; }

    public string? Description { get; init; }

    public string? Format { get; init; }

    /// <summary>Whether <see cref="Format"/> is asserted; otherwise it is an annotation.</summary>
    public bool IsFormatAsserted { get; init; }

    public bool IsDeprecated { get; init; }

    public JsonNode? Default { get; init; }

    public IReadOnlyList<JsonNode> Examples { get; init; } = [];

    /// <summary>The distinct values of <c>enum</c> in order; null without the keyword. Holds null where <c>nullable</c> allows it.</summary>
    public IReadOnlyList<JsonNode>? Enum { get; init; }

    /// <summary>Whether <see cref="Enum"/> has a value; soon told where it has thousands.</summary>
    public bool Lists(JsonNode value) => (_listed ??= new HashSet<JsonNode>(Enum ?? [], JsonEquality.Comparer)).Contains(value);

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

    /// <summary>
    /// The schemas that the value must satisfy because of <c>$ref</c> or <c>$dynamicRef</c>, resolved: at most one of each. A
    /// reference may lead back to a schema above, so whoever follows it must remember where it has been.
    /// </summary>
    /// <remarks>Complete when the whole document is read. A reference that leads nowhere was reported and is left out.</remarks>
    public IReadOnlyList<SchemaNode> References { get; init; } = [];

    public IReadOnlyList<SchemaNode> AllOf { get; init; } = [];

    public IReadOnlyList<SchemaNode> AnyOf { get; init; } = [];

    public IReadOnlyList<SchemaNode> OneOf { get; init; } = [];

    public SchemaNode? Not { get; init; }

    /// <summary>Null also where neither <c>then</c> nor <c>else</c> stands beside it and nothing asks what it evaluated.</summary>
    public SchemaNode? If { get; init; }

    public SchemaNode? Then { get; init; }

    public SchemaNode? Else { get; init; }

    /// <summary>The member of <c>discriminator</c> that tells the branches of <see cref="OneOf"/> or <see cref="AnyOf"/> apart; an annotation.</summary>
    public string? DiscriminatorProperty { get; init; }

    /// <summary><c>prefixItems</c>, or in draft 7 a list in <c>items</c>.</summary>
    public IReadOnlyList<SchemaNode> PrefixItems { get; init; } = [];

    /// <summary>The schema of the items behind <see cref="PrefixItems"/>: <c>items</c>, or in draft 7 <c>additionalItems</c> where <c>items</c> is a list.</summary>
    public SchemaNode? Items { get; init; }

    public SchemaNode? UnevaluatedItems { get; init; }

    public SchemaNode? Contains { get; init; }

    /// <summary>Null without the keyword, where one is asked for, or without <c>contains</c>.</summary>
    public long? MinContains { get; init; }

    public long? MaxContains { get; init; }

    public long? MinItems { get; init; }

    public long? MaxItems { get; init; }

    public bool UniqueItems { get; init; }

    public IReadOnlyList<SchemaProperty> Properties { get; init; } = [];

    /// <summary>The names of <c>required</c>, distinct, in order; also such as <see cref="Properties"/> does not list.</summary>
    public IReadOnlyList<string> Required { get; init; } = [];

    public IReadOnlyList<SchemaPatternProperty> PatternProperties { get; init; } = [];

    /// <summary>The schema of members that neither <see cref="Properties"/> nor <see cref="PatternProperties"/> name.</summary>
    public SchemaNode? AdditionalProperties { get; init; }

    public SchemaNode? UnevaluatedProperties { get; init; }

    /// <summary>What each name must satisfy, as a string.</summary>
    public SchemaNode? PropertyNames { get; init; }

    public long? MinProperties { get; init; }

    public long? MaxProperties { get; init; }

    /// <summary><c>dependentRequired</c>, and the lists of names in draft 7's <c>dependencies</c>.</summary>
    public IReadOnlyList<SchemaDependentRequired> DependentRequired { get; init; } = [];

    /// <summary><c>dependentSchemas</c>, and the schemas in draft 7's <c>dependencies</c>.</summary>
    public IReadOnlyList<SchemaProperty> DependentSchemas { get; init; } = [];

    /// <summary>The name of this schema among definitions (<c>$defs</c>, <c>definitions</c>, <c>components/schemas</c>) or as a document; null elsewhere.</summary>
    public string? DefinitionName { get; init; }

    /// <summary>Assertion keywords of this schema that are known and not enforced; each was reported. A member with any has JSON as its type.</summary>
    public IReadOnlyList<string> NotEnforced { get; init; } = [];

    /// <summary>Whether this schema restricts its value to objects with listed members.</summary>
    public bool IsObject => Always is null && (Types & ~JsonTypes.Null) == JsonTypes.Object || Types == JsonTypes.All && Properties.Count > 0;

    /// <summary>The schemas directly below this one, in order; not those that it refers to, and not its definitions.</summary>
    public IEnumerable<SchemaNode> Children =>
    [
        .. AllOf, .. AnyOf, .. OneOf, .. Some(Not), .. Some(If), .. Some(Then), .. Some(Else),
        .. PrefixItems, .. Some(Items), .. Some(UnevaluatedItems), .. Some(Contains),
        .. Properties.Select(property => property.Schema), .. PatternProperties.Select(property => property.Schema),
        .. Some(AdditionalProperties), .. Some(UnevaluatedProperties), .. Some(PropertyNames),
        .. DependentSchemas.Select(dependent => dependent.Schema),
    ];

    /// <summary>JSON Pointer of one of this schema's keywords.</summary>
    public string PointerOf(string keyword) => Pointer + "/" + keyword;

    private static SchemaNode[] Some(SchemaNode? schema) => schema is null ? [] : [schema];
}

/// <summary>A member of <c>properties</c>.</summary>
internal sealed record SchemaProperty(string Name, TextRange NameRange, SchemaNode Schema);

/// <summary>A member of <c>patternProperties</c>.</summary>
/// <param name="Pattern">As the schema has it.</param>
/// <param name="DotNetPattern">In the dialect of .NET.</param>
/// <param name="Schema">What the members whose names match must satisfy.</param>
internal sealed record SchemaPatternProperty(string Pattern, string DotNetPattern, SchemaNode Schema);

/// <summary>The names that must be there when one is.</summary>
/// <param name="Name">The one.</param>
/// <param name="Required">The others, distinct.</param>
/// <param name="Pointer">JSON Pointer of the list.</param>
internal sealed record SchemaDependentRequired(string Name, IReadOnlyList<string> Required, string Pointer);
