namespace SchemaSdk.Generation.Model;

/// <summary>A class for the branches of <c>anyOf</c> or <c>oneOf</c>: a value is one of the cases, or JSON that matches none.</summary>
internal sealed record UnionSpec
{
    public required string Name { get; init; }

    public required string ConverterName { get; init; }

    public required DocumentationSpec Documentation { get; init; }

    /// <summary>The static class that checks values of this union.</summary>
    public required string ValidatorName { get; init; }

    /// <summary>The validator's method that checks a whole value, as JSON text.</summary>
    public required string MethodName { get; init; }

    /// <summary>In order of the schema; no two have one C# type.</summary>
    public required EquatableArray<UnionCaseSpec> Cases { get; init; }
}

/// <summary>A case of a union.</summary>
/// <param name="Name">In Pascal case, unique in the union: <c>TryGet{Name}</c>.</param>
/// <param name="LocalName">For parameters and variables; unique in the union and no keyword.</param>
/// <param name="Type">The C# type of its values; never nullable.</param>
/// <param name="Tokens">The types of JSON values that can be of this case.</param>
/// <param name="MethodName">The validator's method that tells whether JSON text is of this case; null where the token alone tells.</param>
/// <param name="Documentation">What the case is.</param>
internal sealed record UnionCaseSpec(
    string Name, string LocalName, TypeRef Type, Schemas.JsonTypes Tokens, string? MethodName, DocumentationSpec Documentation);
