using SchemaSdk.Conformance.Doors;
using SchemaSdk.Conformance.Suite;

namespace SchemaSdk.Conformance.Results;

/// <summary>What all doors say in one case.</summary>
internal sealed record CaseResult(SuiteGroup Group, SuiteCase Case)
{
    /// <summary>Null where the schema was not read.</summary>
    public required Judgement? ByEvaluator { get; init; }

    /// <summary>Null where nothing was generated, or it does not compile.</summary>
    public required Judgement? ByBytes { get; init; }

    /// <summary>Whether the output has a type of its own, so that the text can be read into a value.</summary>
    public required bool HasOwnType { get; init; }

    /// <summary>Null where the text cannot be read into a value, or there is no type.</summary>
    public required Judgement? ByValue { get; init; }

    /// <summary>Null where it fails.</summary>
    public required bool? ByNJsonSchema { get; init; }

    /// <summary>What a diagnostic says that is not enforced, of the parsed schema; null where nothing.</summary>
    public required string? Refusal { get; init; }

    /// <summary>The same of the generated code.</summary>
    public required string? GeneratorRefusal { get; init; }

    public Outcome Evaluator => Refusal is null ? OutcomeOf(ByEvaluator?.IsValid) : Outcome.Refused;

    public Outcome Bytes => GeneratorRefusal is null ? OutcomeOf(ByBytes?.IsValid) : Outcome.Refused;

    public Outcome NJsonSchema => OutcomeOf(ByNJsonSchema);

    public override string ToString() => $"{Group}: {Case.Description}: {Case.Json}";

    private Outcome OutcomeOf(bool? isValid) => isValid == Case.IsValid ? Outcome.Right : Outcome.Wrong;
}
