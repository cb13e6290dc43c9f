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

    /// <summary>The types of JSON values that a branch without a C# type lets in: such a value is only of a case that it fits.</summary>
    public Schemas.JsonTypes LooseTokens { get; init; }

    /// <summary>The case that any other JSON is of; null where the class keeps such JSON beside the cases.</summary>
    public UnionCaseSpec? JsonCase => Cases.FirstOrDefault(unionCase => unionCase.Type.Kind == TypeKind.Json);

    /// <summary>The cases that are not kept as JSON.</summary>
    public IEnumerable<UnionCaseSpec> TypedCases => Cases.Where(unionCase => unionCase.Type.Kind != TypeKind.Json);

    /// <summary>The variable for JSON that is of none of <see cref="TypedCases"/>.</summary>
    public string JsonLocalName => JsonCase?.LocalName ?? "json";
}

/// <summary>A case of a union.</summary>
/// <param name="Name">In Pascal case, unique in the union: <c>From{Name}</c> and <c>TryGet{Name}</c>, neither of which is the union's name. Not <c>Json</c>, unless it is the <see cref="UnionSpec.JsonCase"/>.</param>
/// <param name="LocalName">For parameters and variables; unique in the union and no keyword. Not <c>json</c>, unless it is the <see cref="UnionSpec.JsonCase"/>.</param>
/// <param name="Type">The C# type of its values; never nullable.</param>
/// <param name="Tokens">The types of JSON values that can be of this case.</param>
/// <param name="MethodName">The validator's method that tells whether JSON text is of this case; null where the token alone tells.</param>
/// <param name="Documentation">What the case is.</param>
internal sealed record UnionCaseSpec(
    string Name, string LocalName, TypeRef Type, Schemas.JsonTypes Tokens, string? MethodName, DocumentationSpec Documentation);
