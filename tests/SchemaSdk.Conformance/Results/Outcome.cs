namespace SchemaSdk.Conformance.Results;

/// <summary>How a door did in one case.</summary>
internal enum Outcome
{
    /// <summary>It says what the suite says.</summary>
    Right,

    /// <summary>It says the opposite, or fails.</summary>
    Wrong,

    /// <summary>A diagnostic said that it does not enforce all of the schema.</summary>
    Refused,
}
