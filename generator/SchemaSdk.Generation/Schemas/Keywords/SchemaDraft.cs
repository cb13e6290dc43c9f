using SchemaSdk.Generation.Problems;
using SchemaSdk.Generation.Schemas.Dialects;
using SchemaSdk.Generation.Schemas.References;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas.Keywords;

/// <summary>A schema while its keywords are read.</summary>
internal sealed class SchemaDraft(JsonObject json, SchemaSite site, ReadingSession session)
{
    public JsonObject Json { get; } = json;

    public SchemaSite Site { get; } = site;

    public ProblemSink Problems { get; } = site.Location.Resource.File.Problems;

    /// <summary>Null without <c>type</c>.</summary>
    public JsonTypes? Types { get; set; }

    public string? Title { get; set; }

    public string? Description { get; set; }

    public string? Format { get; set; }

    public bool IsFormatAsserted { get; set; }

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

    public List<PendingReference> References { get; } = [];

    public List<SchemaNode> AllOf { get; set; } = [];

    public List<SchemaNode> AnyOf { get; set; } = [];

    public List<SchemaNode> OneOf { get; set; } = [];

    public SchemaNode? Not { get; set; }

    public SchemaNode? If { get; set; }

    public SchemaNode? Then { get; set; }

    public SchemaNode? Else { get; set; }

    public string? DiscriminatorProperty { get; set; }

    public List<SchemaNode> PrefixItems { get; set; } = [];

    public SchemaNode? Items { get; set; }

    public SchemaNode? UnevaluatedItems { get; set; }

    public SchemaNode? Contains { get; set; }

    public JsonNumber? MinContains { get; set; }

    public JsonNumber? MaxContains { get; set; }

    public JsonNumber? MinItems { get; set; }

    public JsonNumber? MaxItems { get; set; }

    public bool UniqueItems { get; set; }

    public List<SchemaProperty> Properties { get; } = [];

    public List<JsonString> Required { get; } = [];

    public List<SchemaPatternProperty> PatternProperties { get; } = [];

    public SchemaNode? AdditionalProperties { get; set; }

    public SchemaNode? UnevaluatedProperties { get; set; }

    public SchemaNode? PropertyNames { get; set; }

    public JsonNumber? MinProperties { get; set; }

    public JsonNumber? MaxProperties { get; set; }

    public List<SchemaDependentRequired> DependentRequired { get; } = [];

    public List<SchemaProperty> DependentSchemas { get; } = [];

    public List<string> NotEnforced { get; } = [];

    public JsonTypes EffectiveTypes => Types ?? JsonTypes.All;

    public Dialect Dialect => Site.Location.Resource.Dialect;

    /// <summary>Whether <c>format</c> is to be a constraint here.</summary>
    public bool AssertsFormat => Dialect.AssertsFormat || session.Options.AssertsFormat;

    /// <summary>Whether this schema judges the same value as the one that it stands in, which then says more about it.</summary>
    public bool IsPart => Site.Location.Holder is "allOf" or "anyOf" or "oneOf" or "not" or "if" or "then" or "else" or "dependentSchemas" or "dependencies";

    /// <summary>Whether <c>$ref</c> stands here and nothing beside it counts, as in draft 7.</summary>
    public bool IsOnlyReference => Dialect.ReferenceHidesSiblings && Json["$ref"] is JsonString;

    public string PointerOf(string keyword) => JsonPointer.Append(Site.Location.Pointer, keyword);

    /// <summary>Reads the schema that is a keyword's value.</summary>
    public SchemaNode ReadSchema(string keyword, JsonNode value) => session.ReadBelow(Site, value, PointerOf(keyword), keyword, keyword);

    /// <summary>Reads the schema that is a member of a keyword's value.</summary>
    public SchemaNode ReadSchema(string keyword, JsonNode value, string name) =>
        session.ReadBelow(Site, value, JsonPointer.Append(PointerOf(keyword), name), keyword, name);

    /// <summary>Reads the schema that is an item of a keyword's value.</summary>
    public SchemaNode ReadSchema(string keyword, JsonNode value, int index) =>
        session.ReadBelow(Site, value, JsonPointer.Append(PointerOf(keyword), index), keyword, keyword);

    /// <summary>Adds what a reference leads to when everything is read; reports one that leads nowhere.</summary>
    public void Refer(JsonMember keyword, string reference, bool isDynamic) => session.Refer(this, keyword, reference, isDynamic);
}
