namespace SchemaSdk;

/// <summary>The outcome of a validation: every violation, or none.</summary>
public readonly struct ValidationResult
{
    private readonly IReadOnlyList<ValidationError>? _errors;

    internal ValidationResult(IReadOnlyList<ValidationError>? errors) => _errors = errors;

    /// <summary>Whether the value satisfies its schema.</summary>
    public bool IsValid => _errors is null;

    /// <summary>The violations; empty when the value is valid.</summary>
    public IReadOnlyList<ValidationError> Errors => _errors ?? [];

    /// <summary>One line a violation, or <c>valid</c>.</summary>
    public override string ToString() => _errors is null ? "valid" : string.Join('\n', _errors);
}
