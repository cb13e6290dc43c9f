namespace SchemaSdk.Generation.Model;

/// <summary>A record for an object schema.</summary>
internal sealed record RecordSpec
{
    public required string Name { get; init; }

    public required string ConverterName { get; init; }

    public required DocumentationSpec Documentation { get; init; }

    /// <summary>Whether this is the model's request.</summary>
    public required bool IsRequest { get; init; }

    /// <summary>The static class that checks values of this record.</summary>
    public required string ValidatorName { get; init; }

    public required EquatableArray<PropertySpec> Properties { get; init; }

    /// <summary>Required members that have only one possible value: written by themselves.</summary>
    public required EquatableArray<ConstantSpec> Constants { get; init; }

    /// <summary>The type of all members that are not listed; null where they are kept as JSON.</summary>
    public TypeRef? AdditionalPropertiesType { get; init; }
}

/// <summary>A property of a record.</summary>
internal sealed record PropertySpec
{
    public required string Name { get; init; }

    public required string WireName { get; init; }

    /// <summary>A name for local variables and fields, unique in the record and no keyword.</summary>
    public required string LocalName { get; init; }

    public required TypeRef Type { get; init; }

    public required bool IsRequired { get; init; }

    /// <summary>Whether using it is warned of. Not where it has to be set: nobody could avoid the warning.</summary>
    public required bool IsObsolete { get; init; }

    public required DocumentationSpec Documentation { get; init; }

    /// <summary>Whether absent, null and a value are three different things.</summary>
    public bool HasThreeStates => !IsRequired && Type.IsNullable;

    /// <summary>The declared type, with <c>?</c> where the value may be absent or null.</summary>
    public string Source => IsRequired ? Type.Source : Type.Name + "?";
}

/// <summary>A required member whose schema is one constant.</summary>
/// <param name="WireName">Its name in JSON.</param>
/// <param name="Json">The constant as JSON text.</param>
internal sealed record ConstantSpec(string WireName, string Json);

/// <summary>The texts of a documentation comment, not yet escaped.</summary>
internal sealed record DocumentationSpec(string Summary, EquatableArray<string> Remarks);
