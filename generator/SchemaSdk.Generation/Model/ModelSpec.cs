namespace SchemaSdk.Generation.Model;

/// <summary>Everything that is printed for one model: plain data with every choice made, equal when all parts are.</summary>
internal sealed record ModelSpec
{
    public required string Id { get; init; }

    public required string? Description { get; init; }

    public required string Namespace { get; init; }

    /// <summary>The last part of <see cref="Namespace"/>, below the root namespace; empty for the root itself.</summary>
    public required string NamespaceTail { get; init; }

    /// <summary>What the names of all of the model's types begin with.</summary>
    public required string Prefix { get; init; }

    public required string RequestName { get; init; }

    public required string DescriptorName { get; init; }

    public required TypeRef Output { get; init; }

    public required EquatableArray<RecordSpec> Records { get; init; }

    public required EquatableArray<EnumSpec> Enums { get; init; }

    public EquatableArray<UnionSpec> Unions { get; init; }

    public required EquatableArray<ParameterSpec> Parameters { get; init; }

    public required ValidatorSpec RequestValidator { get; init; }

    /// <summary>Null where the runtime checks the platform's shared output.</summary>
    public required ValidatorSpec? OutputValidator { get; init; }

    /// <summary>The full name of a type of this model.</summary>
    public string Qualify(string typeName) => $"global::{Namespace}.{typeName}";
}
