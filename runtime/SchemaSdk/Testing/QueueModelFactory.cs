using System.Text.Json;
using SchemaSdk.Testing;

namespace SchemaSdk;

/// <summary>
/// Makes what an <see cref="IQueueClient"/> returns, for tests that stand in for one. (Exceptions have public constructors,
/// and members that are set when they are made.)
/// </summary>
public static class QueueModelFactory
{
    private static readonly Uri DefaultBaseAddress = new QueueClientOptions().BaseAddress;

    /// <summary>The handle of a job.</summary>
    /// <param name="requestId">The job's id.</param>
    /// <param name="modelId">The model, or null.</param>
    /// <param name="baseAddress">The service; null for the platform's.</param>
    /// <param name="submittedAt">When it was submitted, or null.</param>
    /// <exception cref="ArgumentException">A part cannot be what it should.</exception>
    public static JobHandle JobHandle(string requestId, string? modelId = null, Uri? baseAddress = null, DateTimeOffset? submittedAt = null) =>
        new() { RequestId = requestId, ModelId = modelId, BaseAddress = baseAddress ?? DefaultBaseAddress, SubmittedAt = submittedAt };

    /// <summary>A status of a job.</summary>
    /// <param name="state">Where the job stands.</param>
    /// <param name="queuePosition">The place in the queue, or null.</param>
    /// <param name="stateText">The service's word; null for its usual one.</param>
    /// <param name="rawJson">The whole answer.</param>
    public static JobStatus JobStatus(JobState state, int? queuePosition = null, string? stateText = null, JsonElement rawJson = default) =>
        new() { State = state, StateText = stateText ?? UsualWord(state), QueuePosition = queuePosition, RawJson = rawJson };

    /// <summary>The result of a job.</summary>
    /// <typeparam name="TOutput">What the model answers with.</typeparam>
    /// <param name="requestId">The job's id.</param>
    /// <param name="output">The output.</param>
    /// <param name="modelId">The model, or null.</param>
    /// <param name="outputJson">The output as JSON.</param>
    /// <param name="rawJson">The whole answer.</param>
    /// <param name="violations">How the output violates its schema; null for not at all.</param>
    /// <param name="createdAt">When the job was made, or null.</param>
    /// <param name="finishedAt">When the job ended, or null.</param>
    /// <param name="cost">What the job cost, or null.</param>
    public static JobResult<TOutput> JobResult<TOutput>(
        string requestId,
        TOutput output,
        string? modelId = null,
        JsonElement outputJson = default,
        JsonElement rawJson = default,
        IReadOnlyList<ValidationError>? violations = null,
        DateTimeOffset? createdAt = null,
        DateTimeOffset? finishedAt = null,
        JsonElement? cost = null) => new()
        {
            RequestId = requestId,
            ModelId = modelId,
            Output = output,
            OutputJson = outputJson,
            RawJson = rawJson,
            Violations = violations ?? [],
            CreatedAt = createdAt,
            FinishedAt = finishedAt,
            Cost = cost,
        };

    /// <summary>A job that succeeds: its statuses one by one, then its result.</summary>
    /// <typeparam name="TOutput">What the model answers with.</typeparam>
    /// <param name="handle">Tells its ids and times.</param>
    /// <param name="result">What it ends with.</param>
    /// <param name="statuses">What is seen of it, in order; null for <see cref="JobState.Completed"/> alone.</param>
    /// <param name="cancelOutcome">What comes of cancelling it.</param>
    public static QueueJob<TOutput> Job<TOutput>(
        JobHandle handle,
        JobResult<TOutput> result,
        IEnumerable<JobStatus>? statuses = null,
        CancelOutcome cancelOutcome = CancelOutcome.NotCancellable)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new PreparedJob<TOutput>(handle, statuses ?? [JobStatus(JobState.Completed)], () => result, cancelOutcome);
    }

    /// <summary>A job whose wait and result throw.</summary>
    /// <typeparam name="TOutput">What the model answers with.</typeparam>
    /// <param name="handle">Tells its ids and times.</param>
    /// <param name="failure">What is thrown, such as a <see cref="JobFailedException"/>.</param>
    /// <param name="statuses">What is seen of it, in order; null for <see cref="JobState.Failed"/> alone.</param>
    /// <param name="cancelOutcome">What comes of cancelling it.</param>
    public static QueueJob<TOutput> FailingJob<TOutput>(
        JobHandle handle,
        Exception failure,
        IEnumerable<JobStatus>? statuses = null,
        CancelOutcome cancelOutcome = CancelOutcome.NotCancellable)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return new PreparedJob<TOutput>(handle, statuses ?? [JobStatus(JobState.Failed)], () => throw failure, cancelOutcome);
    }

    /// <summary>An entry of the catalog.</summary>
    /// <param name="modelId">The model's id.</param>
    /// <param name="basePriceUsd">The price in US dollars, or null.</param>
    /// <param name="categories">Its categories; null for none.</param>
    /// <param name="inputSchema">The schema of its input, or null.</param>
    public static CatalogModel CatalogModel(
        string modelId, decimal? basePriceUsd = null, IReadOnlyList<string>? categories = null, JsonElement? inputSchema = null) =>
        new() { ModelId = modelId, BasePriceUsd = basePriceUsd, Categories = categories ?? [], InputSchema = inputSchema };

    /// <summary>A file that was saved.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="length">Its length in bytes.</param>
    public static DownloadedFile DownloadedFile(string path, long length) => new(path, length);

    /// <summary>What became of one request of many: the result, or the failure.</summary>
    /// <typeparam name="TOutput">What the model answers with.</typeparam>
    /// <param name="index">The request's place in the source.</param>
    /// <param name="request">The request.</param>
    /// <param name="kind">What became of it.</param>
    /// <param name="result">The result of <see cref="RunOutcomeKind.Succeeded"/>.</param>
    /// <param name="exception">Why there is no result.</param>
    /// <param name="handle">The job, or null.</param>
    /// <exception cref="ArgumentException">There is not exactly one of result and exception, or the result does not go with the kind.</exception>
    public static RunOutcome<TOutput> RunOutcome<TOutput>(
        int index,
        IModelRequest<TOutput> request,
        RunOutcomeKind kind,
        JobResult<TOutput>? result = null,
        Exception? exception = null,
        JobHandle? handle = null)
    {
        if (result is null == exception is null) throw new ArgumentException("An outcome has either a result or an exception.", nameof(exception));
        if (result is null == (kind == RunOutcomeKind.Succeeded)) throw new ArgumentException("A result goes with Succeeded, and only with it.", nameof(kind));
        return new() { Index = index, Request = request, Kind = kind, Result = result, Exception = exception, Handle = handle };
    }

    private static string UsualWord(JobState state) => state switch
    {
        JobState.Queued => "in_queue",
        JobState.Running => "in_progress",
        JobState.Completed => "completed",
        JobState.Failed => "failed",
        JobState.Cancelled => "cancelled",
        _ => "unknown",
    };
}
