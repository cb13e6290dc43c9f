namespace SchemaSdk;

/// <summary>One member of a request, an element of a list or a member of a nested object, as the schema describes it.</summary>
public sealed record ModelParameter
{
    /// <summary>The name in JSON; empty for the elements of a list.</summary>
    public required string WireName { get; init; }

    /// <summary>The name of the generated C# property; empty for the elements of a list.</summary>
    public required string Name { get; init; }

    /// <summary>The kind of value.</summary>
    public required ParameterKind Kind { get; init; }

    /// <summary>The schema's <c>title</c>, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The schema's <c>description</c>, or null.</summary>
    public string? Description { get; init; }

    /// <summary>Whether the service refuses a request without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether JSON <c>null</c> is allowed.</summary>
    public bool IsNullable { get; init; }

    /// <summary>Whether the schema marks it <c>deprecated</c>.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>The value that the server takes when none is sent, as JSON text, or null. It is never sent by this library.</summary>
    public string? DefaultJson { get; init; }

    /// <summary>The values of the schema's <c>enum</c> in its order; empty where any value of the kind is allowed.</summary>
    public IReadOnlyList<AllowedValue> AllowedValues { get; init; } = [];

    /// <summary>The smallest allowed number as JSON text, or null.</summary>
    public string? Minimum { get; init; }

    /// <summary>The number that the value must be greater than, as JSON text, or null.</summary>
    public string? ExclusiveMinimum { get; init; }

    /// <summary>The greatest allowed number as JSON text, or null.</summary>
    public string? Maximum { get; init; }

    /// <summary>The number that the value must be less than, as JSON text, or null.</summary>
    public string? ExclusiveMaximum { get; init; }

    /// <summary>The number that the value must be a multiple of, as JSON text, or null.</summary>
    public string? MultipleOf { get; init; }

    /// <summary>The least length in Unicode code points, or null.</summary>
    public long? MinLength { get; init; }

    /// <summary>The greatest length in Unicode code points, or null.</summary>
    public long? MaxLength { get; init; }

    /// <summary>The regular expression (ECMA 262) that the text must match, or null.</summary>
    public string? Pattern { get; init; }

    /// <summary>The least number of elements, or null.</summary>
    public long? MinItems { get; init; }

    /// <summary>The greatest number of elements, or null.</summary>
    public long? MaxItems { get; init; }

    /// <summary>Whether no two elements may be equal.</summary>
    public bool UniqueItems { get; init; }

    /// <summary>What the elements of a list are, or null.</summary>
    public ModelParameter? Items { get; init; }

    /// <summary>
    /// The members of an object, in the order of the schema. Empty where they are told further out already, because an object leads back to its own kind,
    /// and below four objects in each other or 2,000 such members in one model.
    /// </summary>
    public IReadOnlyList<ModelParameter> Properties { get; init; } = [];
}
