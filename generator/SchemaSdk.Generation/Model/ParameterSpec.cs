namespace SchemaSdk.Generation.Model;

/// <summary>What the descriptor tells of one member; the counterpart of the runtime's <c>ModelParameter</c>, as source values.</summary>
internal sealed record ParameterSpec
{
    public required string WireName { get; init; }

    public required string Name { get; init; }

    /// <summary>A member of the runtime's <c>ParameterKind</c>.</summary>
    public required string Kind { get; init; }

    public string? Title { get; init; }

    public string? Description { get; init; }

    public bool IsRequired { get; init; }

    public bool IsNullable { get; init; }

    public bool IsDeprecated { get; init; }

    public string? DefaultJson { get; init; }

    public EquatableArray<AllowedValueSpec> AllowedValues { get; init; }

    public string? Minimum { get; init; }

    public string? ExclusiveMinimum { get; init; }

    public string? Maximum { get; init; }

    public string? ExclusiveMaximum { get; init; }

    public string? MultipleOf { get; init; }

    public long? MinLength { get; init; }

    public long? MaxLength { get; init; }

    public string? Pattern { get; init; }

    public long? MinItems { get; init; }

    public long? MaxItems { get; init; }

    public bool UniqueItems { get; init; }

    public ParameterSpec? Items { get; init; }

    public EquatableArray<ParameterSpec> Properties { get; init; }
}

internal sealed record AllowedValueSpec(string Json, string? Name);
