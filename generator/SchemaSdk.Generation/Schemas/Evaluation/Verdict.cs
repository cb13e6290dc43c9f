namespace SchemaSdk.Generation.Schemas.Evaluation;

/// <summary>What came of one schema and one value.</summary>
internal enum Verdict
{
    Valid,
    Invalid,

    /// <summary>No violation was found, and something was not looked at to its end.</summary>
    Unchecked,
}
