using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas.Keywords;

/// <summary>Makes the schema of a draft that is complete.</summary>
internal static class SchemaBuilder
{
    public static SchemaNode Build(SchemaDraft draft)
    {
        if (!IsNullBesideOthers(draft)) return Plain(draft);

        // "nullable" beside a reference or branches: one more branch, because none of them need allow null.
        var nothing = new SchemaNode { Json = draft.Json, Pointer = draft.PointerOf("nullable"), Types = JsonTypes.Null };
        if (draft is { AnyOf.Count: > 0, References.Count: 0, AllOf.Count: 0, OneOf.Count: 0, Not: null, If: null })
        {
            draft.AnyOf.Add(nothing);
            return Plain(draft);
        }

        var rest = Plain(draft);
        return new SchemaNode
        {
            Json = draft.Json,
            Pointer = rest.Pointer,
            Title = rest.Title,
            Description = rest.Description,
            IsDeprecated = rest.IsDeprecated,
            Default = rest.Default,
            Examples = rest.Examples,
            AnyOf = [rest, nothing],
            DefinitionName = rest.DefinitionName,
            NotEnforced = draft.NotEnforced,
        };
    }

    private static bool IsNullBesideOthers(SchemaDraft draft) =>
        TypeKeywords.Nullable(draft) is not null
        && !draft.IsOnlyReference
        && draft.Types is null
        && (draft.References.Count + draft.AllOf.Count + draft.AnyOf.Count + draft.OneOf.Count > 0 || draft.Not is not null || draft.If is not null);

    private static SchemaNode Plain(SchemaDraft draft)
    {
        var targets = new List<SchemaNode>();
        var schema = new SchemaNode
        {
            Json = draft.Json,
            Pointer = draft.Site.Location.Pointer,
            DefinitionName = draft.Site.Location.DefinitionName,
            Always = draft.IsNeverValid ? false : null,
            Types = draft.EffectiveTypes,
            Title = draft.Title,
            Description = draft.Description,
            Format = draft.Format,
            IsFormatAsserted = draft.IsFormatAsserted,
            IsDeprecated = draft.IsDeprecated,
            Default = draft.Default,
            Examples = draft.Examples,
            Enum = draft.Enum,
            EnumNames = draft.EnumNames,
            EnumDescriptions = draft.EnumDescriptions,
            Const = draft.Const,
            MinLength = Count(draft.MinLength),
            MaxLength = Limit(draft.MaxLength),
            Pattern = draft.Pattern,
            DotNetPattern = draft.DotNetPattern,
            Minimum = draft.Minimum,
            Maximum = draft.Maximum,
            ExclusiveMinimum = draft.ExclusiveMinimum,
            ExclusiveMaximum = draft.ExclusiveMaximum,
            MultipleOf = draft.MultipleOf,
            References = targets,
            AllOf = draft.AllOf,
            AnyOf = draft.AnyOf,
            OneOf = draft.OneOf,
            Not = draft.Not,
            If = draft.If,
            Then = draft.If is null ? null : draft.Then,
            Else = draft.If is null ? null : draft.Else,
            DiscriminatorProperty = draft.DiscriminatorProperty,
            PrefixItems = draft.PrefixItems,
            Items = draft.Items,
            UnevaluatedItems = draft.UnevaluatedItems,
            Contains = draft.Contains,
            MinContains = draft.Contains is null ? null : Count(draft.MinContains),
            MaxContains = draft.Contains is null ? null : Limit(draft.MaxContains),
            MinItems = Count(draft.MinItems),
            MaxItems = Limit(draft.MaxItems),
            UniqueItems = draft.UniqueItems,
            Properties = draft.Properties,
            Required = draft.Required.ConvertAll(name => name.Value),
            PatternProperties = draft.PatternProperties,
            AdditionalProperties = draft.AdditionalProperties,
            UnevaluatedProperties = draft.UnevaluatedProperties,
            PropertyNames = draft.PropertyNames,
            MinProperties = Count(draft.MinProperties),
            MaxProperties = Limit(draft.MaxProperties),
            DependentRequired = draft.DependentRequired,
            DependentSchemas = draft.DependentSchemas,
            NotEnforced = draft.NotEnforced,
        };
        foreach (var reference in draft.References) reference.SetOwner(schema, targets, draft.NotEnforced);
        return schema;
    }

    // Nothing has as many parts as the greatest of all lengths, so a bound beyond it means the same.
    private static long? Count(JsonNumber? number) =>
        number is null ? null : number.Value.TryToInt64(out var value) ? value : long.MaxValue;

    private static long? Limit(JsonNumber? number) => number is not null && number.Value.TryToInt64(out var value) ? value : null;
}
