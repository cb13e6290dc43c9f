namespace SchemaSdk.Generation.Model;

/// <summary>A type for an <c>enum</c> of strings: a C# enum in requests; where values from outside must survive, a string-backed struct.</summary>
internal sealed record EnumSpec
{
    public required string Name { get; init; }

    public required string ConverterName { get; init; }

    public required DocumentationSpec Documentation { get; init; }

    /// <summary>Whether values that are not listed are kept.</summary>
    public required bool IsOpen { get; init; }

    public required EquatableArray<EnumMemberSpec> Members { get; init; }

    /// <summary>What a value must be, as the validators say it.</summary>
    public required string Expectation { get; init; }
}

internal sealed record EnumMemberSpec(string Name, string WireName, DocumentationSpec Documentation);
