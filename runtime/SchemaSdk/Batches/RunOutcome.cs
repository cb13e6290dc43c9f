namespace SchemaSdk;

/// <summary>What became of one request of <see cref="QueueClient.RunManyAsync{TOutput}(IAsyncEnumerable{IModelRequest{TOutput}}, RunManyOptions, CancellationToken)"/>.</summary>
/// <typeparam name="TOutput">What the model answers with.</typeparam>
public sealed record RunOutcome<TOutput>
{
    /// <summary>The request's place in the source, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>The request.</summary>
    public required IModelRequest<TOutput> Request { get; init; }

    /// <summary>What became of it.</summary>
    public required RunOutcomeKind Kind { get; init; }

    /// <summary>The result; null unless <see cref="Kind"/> is <see cref="RunOutcomeKind.Succeeded"/>.</summary>
    public JobResult<TOutput>? Result { get; init; }

    /// <summary>Why there is no result; null exactly where there is one.</summary>
    public Exception? Exception { get; init; }

    /// <summary>The job, to be taken up again; null when none was accepted as far as is known.</summary>
    public JobHandle? Handle { get; init; }

    /// <summary>Such as <c>3: Succeeded (…request id…)</c>.</summary>
    public override string ToString() => $"{Index}: {Kind} ({Handle?.RequestId ?? Exception?.Message})";
}
