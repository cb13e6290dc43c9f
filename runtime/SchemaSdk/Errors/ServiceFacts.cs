namespace SchemaSdk.Errors;

/// <summary>What an error answer says.</summary>
internal sealed record ServiceFacts
{
    public int StatusCode { get; init; }

    /// <summary>The status that the answer amounts to; differs from <see cref="StatusCode"/> for an error inside a 200.</summary>
    public int EffectiveStatus { get; init; }

    public int? ErrorCode { get; init; }

    public string? Message { get; init; }

    public string? Detail { get; init; }

    public string Body { get; init; } = "";

    public TimeSpan? RetryAfter { get; init; }

    public bool IsUnreadable { get; init; }
}
