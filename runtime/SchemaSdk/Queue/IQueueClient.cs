using System.Runtime.CompilerServices;
using System.Text.Json;
using SchemaSdk.Batches;

namespace SchemaSdk;

/// <summary>
/// The calls of <see cref="QueueClient"/>, for code that wants to be tested without a service. Members may be added in
/// later versions; they will come with a default implementation.
/// </summary>
public interface IQueueClient
{
    /// <inheritdoc cref="QueueClient.SubmitAsync{TOutput}(IModelRequest{TOutput}, CancellationToken)"/>
    Task<QueueJob<TOutput>> SubmitAsync<TOutput>(IModelRequest<TOutput> request, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="QueueClient.SubmitAsync(string, JsonElement, CancellationToken)"/>
    Task<QueueJob<JsonElement>> SubmitAsync(string modelId, JsonElement input, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="QueueClient.RunAsync{TOutput}(IModelRequest{TOutput}, IProgress{JobStatus}, CancellationToken)"/>
    [OverloadResolutionPriority(1)]
    Task<JobResult<TOutput>> RunAsync<TOutput>(
        IModelRequest<TOutput> request, IProgress<JobStatus>? progress = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="QueueClient.RunAsync(string, JsonElement, IProgress{JobStatus}, CancellationToken)"/>
    [OverloadResolutionPriority(1)]
    Task<JobResult<JsonElement>> RunAsync(
        string modelId, JsonElement input, IProgress<JobStatus>? progress = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="QueueClient.RunAsync{TOutput}(IModelRequest{TOutput}, WaitOptions, CancellationToken)"/>
    async Task<JobResult<TOutput>> RunAsync<TOutput>(
        IModelRequest<TOutput> request, WaitOptions options, CancellationToken cancellationToken = default)
    {
        var job = await SubmitAsync(request, cancellationToken).ConfigureAwait(false);
        return await job.WaitAsync(options, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc cref="QueueClient.RunAsync(string, JsonElement, WaitOptions, CancellationToken)"/>
    async Task<JobResult<JsonElement>> RunAsync(
        string modelId, JsonElement input, WaitOptions options, CancellationToken cancellationToken = default)
    {
        var job = await SubmitAsync(modelId, input, cancellationToken).ConfigureAwait(false);
        return await job.WaitAsync(options, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc cref="QueueClient.GetJob{TOutput}(ModelDescriptor{TOutput}, string)"/>
    QueueJob<TOutput> GetJob<TOutput>(ModelDescriptor<TOutput> model, string requestId);

    /// <inheritdoc cref="QueueClient.GetJob(string)"/>
    QueueJob<JsonElement> GetJob(string requestId);

    // A keyword of Visual Basic, which can write [Resume].
#pragma warning disable CA1716
    /// <inheritdoc cref="QueueClient.Resume{TOutput}(ModelDescriptor{TOutput}, JobHandle)"/>
    QueueJob<TOutput> Resume<TOutput>(ModelDescriptor<TOutput> model, JobHandle handle);

    /// <inheritdoc cref="QueueClient.Resume(JobHandle)"/>
    QueueJob<JsonElement> Resume(JobHandle handle);
#pragma warning restore CA1716

    /// <inheritdoc cref="QueueClient.DownloadAsync(UriString, string, CancellationToken)"/>
    Task<DownloadedFile> DownloadAsync(UriString file, string folder, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="QueueClient.DownloadAsync(UriString, string, DownloadOptions?, CancellationToken)"/>
    Task<DownloadedFile> DownloadAsync(UriString file, string folder, DownloadOptions? options, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="QueueClient.RunManyAsync{TOutput}(IAsyncEnumerable{IModelRequest{TOutput}}, RunManyOptions, CancellationToken)"/>
    IAsyncEnumerable<RunOutcome<TOutput>> RunManyAsync<TOutput>(
        IAsyncEnumerable<IModelRequest<TOutput>> requests, RunManyOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="RunManyAsync{TOutput}(IAsyncEnumerable{IModelRequest{TOutput}}, RunManyOptions, CancellationToken)"/>
    IAsyncEnumerable<RunOutcome<TOutput>> RunManyAsync<TOutput>(
        IEnumerable<IModelRequest<TOutput>> requests, RunManyOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(requests);
        return RunManyAsync(Batch.Stream(requests), options, cancellationToken);
    }

    /// <inheritdoc cref="QueueClient.GetModelAsync"/>
    Task<CatalogModel> GetModelAsync(string modelId, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="QueueClient.ListModelsAsync"/>
    IAsyncEnumerable<CatalogModel> ListModelsAsync(CatalogQuery? query = null, CancellationToken cancellationToken = default);
}
