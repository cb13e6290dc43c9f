namespace SchemaSdk;

/// <summary>How far a batch has come.</summary>
public sealed record RunManyProgress
{
    /// <summary>How many requests were taken from the source.</summary>
    public int Taken { get; init; }

    /// <summary>How many of them are under way.</summary>
    public int Running => Taken - Succeeded - Failed - Rejected - Unknown - Cancelled - OverBudget;

    /// <summary>How many succeeded.</summary>
    public int Succeeded { get; init; }

    /// <summary>How many failed.</summary>
    public int Failed { get; init; }

    /// <summary>How many were rejected; nothing was started for them.</summary>
    public int Rejected { get; init; }

    /// <summary>How many have an unknown outcome.</summary>
    public int Unknown { get; init; }

    /// <summary>How many were cancelled, here or on the service.</summary>
    public int Cancelled { get; init; }

    /// <summary>1 when the batch was stopped by its budget, otherwise 0.</summary>
    public int OverBudget { get; init; }

    /// <summary>What the accepted and unknown jobs are estimated to cost, in US dollars; 0 without a price budget.</summary>
    public decimal EstimatedPriceUsd { get; init; }

    internal RunManyProgress With(RunOutcomeKind kind) => kind switch
    {
        RunOutcomeKind.Succeeded => this with { Succeeded = Succeeded + 1 },
        RunOutcomeKind.Failed => this with { Failed = Failed + 1 },
        RunOutcomeKind.Rejected => this with { Rejected = Rejected + 1 },
        RunOutcomeKind.Unknown => this with { Unknown = Unknown + 1 },
        RunOutcomeKind.Cancelled => this with { Cancelled = Cancelled + 1 },
        _ => this with { OverBudget = OverBudget + 1 },
    };
}
