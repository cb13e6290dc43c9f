using SchemaSdk.Generation.Schemas;

namespace SchemaSdk.Generation.Mapping;

/// <summary>Tells whether a schema asks for anything.</summary>
internal sealed class Assertions
{
    public Assertions(SchemaNode root)
    {
        var seen = new HashSet<SchemaNode> { root };
        var waiting = new Queue<SchemaNode>([root]);
        while (waiting.Count > 0 && !LookingCounts)
        {
            var schema = waiting.Dequeue();
            LookingCounts = schema.UnevaluatedItems is not null || schema.UnevaluatedProperties is not null;
            foreach (var next in schema.Children.Concat(schema.References))
            {
                if (seen.Add(next)) waiting.Enqueue(next);
            }
        }
    }

    /// <summary>Whether some schema asks what others looked at.</summary>
    public bool LookingCounts { get; }

    public bool AreIn(SchemaNode schema)
    {
        if (schema.Always is { } always) return !always;
        return schema.Types != JsonTypes.All || OfValues(schema) || schema.References.Count > 0 || schema.Required.Count > 0
            || schema.DependentRequired.Count > 0 || schema.UnevaluatedItems is not null || schema.UnevaluatedProperties is not null
            || schema.Not is not null || schema.Contains is not null || schema.OneOf.Count > 1
            || (LookingCounts && schema.Children.Any())
            || schema.Children.Any(AreIn);
    }

    /// <summary>Whether anything stands in a schema that asserts or applies other schemas, apart from so many references and parts of <c>allOf</c>.</summary>
    public static bool StandIn(SchemaNode schema, int except) =>
        schema.Types != JsonTypes.All || StandsBesideType(schema, except);

    /// <summary>Whether anything but <c>type</c> asserts something in a schema.</summary>
    public static bool AreBesideType(SchemaNode schema) => StandsBesideType(schema, except: 0);

    private static bool StandsBesideType(SchemaNode schema, int except) =>
        schema.Always is not null || OfValues(schema) || schema.Required.Count > 0 || schema.DependentRequired.Count > 0
        || schema.Children.Count() + schema.References.Count > except;

    private static bool OfValues(SchemaNode schema) =>
        schema.Enum is not null || schema.Const is not null
        || schema.MinLength is not null || schema.MaxLength is not null || schema.Pattern is not null || (schema.IsFormatAsserted && schema.Format is not null)
        || schema.Minimum is not null || schema.Maximum is not null || schema.ExclusiveMinimum is not null || schema.ExclusiveMaximum is not null
        || schema.MultipleOf is not null || schema.MinItems is not null || schema.MaxItems is not null || schema.UniqueItems
        || schema.MinProperties is not null || schema.MaxProperties is not null;
}
