namespace SchemaSdk;

/// <summary>How many requests run at once, how long, and for how much.</summary>
public sealed record RunManyOptions
{
    /// <summary>How many jobs may be under way at once, 1 to 100,000; eight unless set. No more requests than this are taken from the source ahead of their turn.</summary>
    public int MaxConcurrency { get; init; } = 8;

    /// <summary>How many jobs may be started in all; null for no limit. Rejected requests do not count, unknown ones do.</summary>
    public int? MaxJobs { get; init; }

    /// <summary>
    /// What all jobs together may cost by estimate, in US dollars; null for no limit. The estimate is
    /// <see cref="EstimatePriceUsd"/>, else the catalog's <see cref="CatalogModel.BasePriceUsd"/>; a request that has neither is rejected.
    /// </summary>
    public decimal? MaxPriceUsd { get; init; }

    /// <summary>The price of a request in US dollars, or null where the catalog's base price is to be taken. The argument is the request. Must not be negative.</summary>
    public Func<object, decimal?>? EstimatePriceUsd { get; init; }

    /// <summary>Told of every change of the counts, one call at a time. What it throws is passed over.</summary>
    public IProgress<RunManyProgress>? Progress { get; init; }

    /// <summary>How each job is waited for.</summary>
    public WaitOptions Wait { get; init; } = new();

    internal RunManyOptions Checked()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxConcurrency, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxConcurrency, 100_000);
        if (MaxJobs is { } jobs) ArgumentOutOfRangeException.ThrowIfNegative(jobs, nameof(MaxJobs));
        if (MaxPriceUsd is { } price) ArgumentOutOfRangeException.ThrowIfNegative(price, nameof(MaxPriceUsd));
        ArgumentNullException.ThrowIfNull(Wait);
        return this;
    }
}
