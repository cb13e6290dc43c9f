using System.Runtime.CompilerServices;
using System.Text.Json;
using SchemaSdk.Batches;
using SchemaSdk.Catalog;
using SchemaSdk.Downloads;
using SchemaSdk.Jobs;
using SchemaSdk.Submitting;
using SchemaSdk.Telemetry;
using SchemaSdk.Transport;
using SchemaSdk.Waiting;

namespace SchemaSdk;

/// <summary>
/// Runs hosted models: submits a request to the queue, waits for it and reads the typed result. One client serves any
/// number of calls at once; keep it for the life of the application.
/// </summary>
/// <remarks>
/// A submit costs money and is never simply sent again: it is accepted (a job), rejected (a <see cref="ServiceException"/>,
/// nothing was started) or unknown (a <see cref="SubmitUnknownException"/>). Only requests that provably never left, and
/// those answered with 429, are sent again.
/// </remarks>
public sealed class QueueClient : IQueueClient, IDisposable
{
    private readonly QueueClientOptions _options;
    private readonly HttpClient? _ownedHttpClient;
    private readonly QueueTransport _transport;
    private readonly ObservedSubmit _submit;
    private readonly WaitServices _waits;
    private readonly Downloader _downloader;
    private readonly CatalogCalls _catalog;

    /// <summary>Makes a client with connections of its own; they follow no redirects and keep no cookies.</summary>
    /// <param name="options">Null for the platform's address and a token from the environment.</param>
    /// <exception cref="ArgumentException">An option could not work.</exception>
    public QueueClient(QueueClientOptions? options = null)
        : this(HttpClients.ForService(), options ?? new(), ownsHttpClient: true)
    {
    }

    /// <summary>
    /// Makes a client over connections of the caller's, which it does not dispose. The handler should follow no redirects
    /// and should not repeat a POST: a submit whose body was already read is refused a second time, and then counts as unknown.
    /// </summary>
    /// <exception cref="ArgumentException">An option could not work.</exception>
    public QueueClient(HttpClient httpClient, QueueClientOptions options)
        : this(httpClient, options, ownsHttpClient: false)
    {
    }

    private QueueClient(HttpClient httpClient, QueueClientOptions options, bool ownsHttpClient)
        : this(() => httpClient, options)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        _ownedHttpClient = ownsHttpClient ? httpClient : null;
    }

    /// <summary>Makes a client that asks for connections at each call, and disposes of none.</summary>
    internal QueueClient(Func<HttpClient> httpClient, QueueClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options.CheckedCopy();
        var telemetry = new ClientTelemetry(_options);
        _transport = new QueueTransport(httpClient, _options);
        _submit = new ObservedSubmit(new JournaledSubmit(new SubmitCall(_transport, _options.TimeProvider, telemetry), _options, telemetry), telemetry);
        _waits = new WaitServices(_options, telemetry);
        _downloader = new Downloader(_options, telemetry);
        _catalog = new CatalogCalls(_transport, _waits.Retries);
    }

    /// <summary>Checks the request and submits it.</summary>
    /// <returns>The accepted job.</returns>
    /// <exception cref="RequestInvalidException">The request violates the model's schema; nothing was sent.</exception>
    /// <exception cref="ServiceException">The service refused; nothing was started. The derived type says why.</exception>
    /// <exception cref="ServiceUnreachableException">The request never left this machine.</exception>
    /// <exception cref="SubmitUnknownException">The request may have arrived and may be billed; also when the call was cancelled after the request had begun to leave.</exception>
    /// <exception cref="TokenMissingException">There is no token.</exception>
    /// <exception cref="JournalException">The journal could not be written: nothing was sent, or the exception holds the accepted job's handle.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before anything had left.</exception>
    public async Task<QueueJob<TOutput>> SubmitAsync<TOutput>(
        IModelRequest<TOutput> request, CancellationToken cancellationToken = default) =>
        await SubmitAsync(request, StartDeadline(), cancellationToken).ConfigureAwait(false);

    /// <summary>Submits an input for any model, typed or not. The input is sent as it is, unchecked.</summary>
    /// <param name="modelId">Such as <c>bytedance/seedream-4-5/sequential</c>.</param>
    /// <param name="input">The model's input, a JSON object.</param>
    /// <param name="cancellationToken">Ends the call; see the exceptions.</param>
    /// <exception cref="ArgumentException">The model id is not one, or the input is no object.</exception>
    /// <inheritdoc cref="SubmitAsync{TOutput}(IModelRequest{TOutput}, CancellationToken)"/>
    public async Task<QueueJob<JsonElement>> SubmitAsync(
        string modelId, JsonElement input, CancellationToken cancellationToken = default) =>
        await SubmitAsync(modelId, input, StartDeadline(), cancellationToken).ConfigureAwait(false);

    /// <summary>Submits the request, waits until the job has ended, and reads its result, all within <see cref="QueueClientOptions.Deadline"/>.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="progress">Told of every change of state or queue position.</param>
    /// <param name="cancellationToken">Ends the wait; an accepted job runs on.</param>
    /// <exception cref="JobFailedException">The job ran and failed.</exception>
    /// <exception cref="JobCancelledException">The job was cancelled on the service.</exception>
    /// <exception cref="JobTimeoutException">The deadline passed; the job may still be running.</exception>
    /// <exception cref="OutputFormatException">The job succeeded, but its output is not of the type; the exception holds the raw JSON.</exception>
    /// <exception cref="WaitCanceledException">Cancelled while waiting; the exception holds the request id.</exception>
    /// <inheritdoc cref="SubmitAsync{TOutput}(IModelRequest{TOutput}, CancellationToken)"/>
    [OverloadResolutionPriority(1)]
    public Task<JobResult<TOutput>> RunAsync<TOutput>(
        IModelRequest<TOutput> request, IProgress<JobStatus>? progress = null, CancellationToken cancellationToken = default) =>
        StartRunAsync(request, new WaitOptions { Progress = progress }, cancellationToken);

    /// <summary>Submits the request, waits until the job has ended, and reads its result, as the options say.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="options">Who is told of the progress, how long submit and wait may take together, and what cancelling does to an accepted job.</param>
    /// <param name="cancellationToken">Ends the run; what happens to an accepted job, the options say.</param>
    /// <exception cref="ArgumentException">The deadline could not work.</exception>
    /// <inheritdoc cref="RunAsync{TOutput}(IModelRequest{TOutput}, IProgress{JobStatus}, CancellationToken)"/>
    public Task<JobResult<TOutput>> RunAsync<TOutput>(
        IModelRequest<TOutput> request, WaitOptions options, CancellationToken cancellationToken = default) =>
        StartRunAsync(request, WaitOptions.Check(options), cancellationToken);

    /// <summary>Submits an input for any model, waits and returns the output as JSON.</summary>
    /// <param name="modelId">Such as <c>bytedance/seedream-4-5/sequential</c>.</param>
    /// <param name="input">The model's input, a JSON object; it is sent as it is, unchecked.</param>
    /// <param name="progress">Told of every change of state or queue position.</param>
    /// <param name="cancellationToken">Ends the wait; an accepted job runs on.</param>
    /// <exception cref="ArgumentException">The model id is not one, or the input is no object.</exception>
    /// <inheritdoc cref="RunAsync{TOutput}(IModelRequest{TOutput}, IProgress{JobStatus}, CancellationToken)"/>
    [OverloadResolutionPriority(1)]
    public Task<JobResult<JsonElement>> RunAsync(
        string modelId, JsonElement input, IProgress<JobStatus>? progress = null, CancellationToken cancellationToken = default) =>
        StartRunAsync(modelId, input, new WaitOptions { Progress = progress }, cancellationToken);

    /// <summary>Submits an input for any model, waits as the options say, and returns the output as JSON.</summary>
    /// <param name="modelId">Such as <c>bytedance/seedream-4-5/sequential</c>.</param>
    /// <param name="input">The model's input, a JSON object; it is sent as it is, unchecked.</param>
    /// <param name="options">Who is told of the progress, how long submit and wait may take together, and what cancelling does to an accepted job.</param>
    /// <param name="cancellationToken">Ends the run; what happens to an accepted job, the options say.</param>
    /// <exception cref="ArgumentException">The model id is not one, the input is no object, or the deadline could not work.</exception>
    /// <inheritdoc cref="RunAsync{TOutput}(IModelRequest{TOutput}, IProgress{JobStatus}, CancellationToken)"/>
    public Task<JobResult<JsonElement>> RunAsync(
        string modelId, JsonElement input, WaitOptions options, CancellationToken cancellationToken = default) =>
        StartRunAsync(modelId, input, WaitOptions.Check(options), cancellationToken);

    /// <summary>Takes up a job by its request id, from this process or another. Nothing is sent.</summary>
    /// <exception cref="ArgumentException">The request id is empty or cannot be one.</exception>
    public QueueJob<TOutput> GetJob<TOutput>(ModelDescriptor<TOutput> model, string requestId)
    {
        ArgumentNullException.ThrowIfNull(model);
        return Job(OutputReader.For(model), CheckRequestId(requestId), model.Id, submittedAt: null);
    }

    /// <summary>Takes up a job of any model by its request id; its output is JSON. Nothing is sent.</summary>
    /// <exception cref="ArgumentException">The request id is empty or cannot be one.</exception>
    public QueueJob<JsonElement> GetJob(string requestId) =>
        Job(OutputReader.Json, CheckRequestId(requestId), modelId: null, submittedAt: null);

    /// <summary>Takes up a job from its handle, in this process or another. Nothing is sent.</summary>
    /// <exception cref="HandleMismatchException">The handle belongs to another model or to another base address than this client's.</exception>
    public QueueJob<TOutput> Resume<TOutput>(ModelDescriptor<TOutput> model, JobHandle handle)
    {
        ArgumentNullException.ThrowIfNull(model);
        HandleCheck.Run(handle, _options.BaseAddress, model.Id);
        return Job(OutputReader.For(model), handle.RequestId, model.Id, handle.SubmittedAt);
    }

    /// <summary>Takes up a job of any model from its handle; its output is JSON. Nothing is sent.</summary>
    /// <exception cref="HandleMismatchException">The handle belongs to another base address than this client's.</exception>
    public QueueJob<JsonElement> Resume(JobHandle handle)
    {
        HandleCheck.Run(handle, _options.BaseAddress, modelId: null);
        return Job(OutputReader.Json, handle.RequestId, handle.ModelId, handle.SubmittedAt);
    }

    /// <inheritdoc cref="DownloadAsync(UriString, string, DownloadOptions?, CancellationToken)"/>
    public Task<DownloadedFile> DownloadAsync(UriString file, string folder, CancellationToken cancellationToken = default) =>
        DownloadAsync(file, folder, options: null, cancellationToken);

    /// <summary>
    /// Saves a file of an output in a folder, which is made if need be. The name comes from the address; a name that is
    /// taken gets <c>-2</c>, <c>-3</c>, …. The file appears under its name when it is whole, and never replaces another.
    /// </summary>
    /// <remarks>
    /// Only <c>https</c> and <c>data:</c> are taken (<c>http</c> on loopback when the base address is on loopback too), and only
    /// from public addresses, see <see cref="QueueClientOptions.AllowPrivateAddresses"/>; both hold for every redirect. Neither
    /// the token nor cookies are sent, and no proxy is used. A download that breaks off is taken up where it stopped when the
    /// server can tell that the file is still the same, and is started again otherwise. It is given up when nothing arrives
    /// for <see cref="QueueClientOptions.RequestTimeout"/> several times in a row.
    /// </remarks>
    /// <param name="file">The file's address, or the file itself as a <c>data:</c> URI.</param>
    /// <param name="folder">Where the file is saved.</param>
    /// <param name="options">The bound of the file's size, progress and retries; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the download; nothing is left in the folder.</param>
    /// <exception cref="DownloadException">The address is refused, or the file is too large, or could not be fetched or decoded.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its bounds.</exception>
    /// <exception cref="IOException">The file could not be written.</exception>
    /// <exception cref="OperationCanceledException">Cancelled by the caller.</exception>
    public Task<DownloadedFile> DownloadAsync(
        UriString file, string folder, DownloadOptions? options, CancellationToken cancellationToken = default) =>
        _downloader.DownloadAsync(file, folder, options ?? new(), cancellationToken);

    /// <summary>
    /// Runs many requests, so many at once, and yields what became of each as it ends. No failure ends the others. The source is
    /// asked for the next request only when there is room for it, and not while outcomes wait to be read.
    /// </summary>
    /// <param name="requests">The requests; may go on for ever.</param>
    /// <param name="options">How many at once, within which budget; null for the defaults.</param>
    /// <param name="cancellationToken">
    /// Takes no further requests and ends all waits. The outcomes of those under way still come, with the handles of accepted jobs; then the
    /// enumeration throws.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its bounds.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; after the last outcome.</exception>
    /// <remarks>What the source throws is thrown after the last outcome, too. An enumeration that is left early ends all waits; accepted jobs run on.</remarks>
    public IAsyncEnumerable<RunOutcome<TOutput>> RunManyAsync<TOutput>(
        IAsyncEnumerable<IModelRequest<TOutput>> requests, RunManyOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(requests);
        return Batch.RunAsync(this, requests, (options ?? new()).Checked(), cancellationToken);
    }

    /// <inheritdoc cref="RunManyAsync{TOutput}(IAsyncEnumerable{IModelRequest{TOutput}}, RunManyOptions, CancellationToken)"/>
    public IAsyncEnumerable<RunOutcome<TOutput>> RunManyAsync<TOutput>(
        IEnumerable<IModelRequest<TOutput>> requests, RunManyOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(requests);
        return Batch.RunAsync(this, Batch.Stream(requests), (options ?? new()).Checked(), cancellationToken);
    }

    /// <summary>What the catalog says of one model, with its input schema.</summary>
    /// <exception cref="ArgumentException">The model id is not one.</exception>
    /// <exception cref="ServiceException">The service answered with an error; <see cref="NotFoundException"/> where there is no such model.</exception>
    /// <exception cref="ServiceUnreachableException">The service could not be reached.</exception>
    public Task<CatalogModel> GetModelAsync(string modelId, CancellationToken cancellationToken = default) =>
        _catalog.GetAsync(Submission.CheckModelId(modelId), cancellationToken);

    /// <summary>The models of the catalog, asked for page by page as they are read.</summary>
    /// <param name="query">Which models; null for all.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <exception cref="ArgumentOutOfRangeException">The page size is not from 1 to 500.</exception>
    /// <exception cref="ServiceException">The service answered with an error.</exception>
    /// <exception cref="ServiceUnreachableException">The service could not be reached.</exception>
    public IAsyncEnumerable<CatalogModel> ListModelsAsync(CatalogQuery? query = null, CancellationToken cancellationToken = default) =>
        _catalog.ListAsync((query ?? new()).Checked(), cancellationToken);

    /// <summary>Closes the client's own connections. Jobs on the service run on.</summary>
    public void Dispose()
    {
        _ownedHttpClient?.Dispose();
        _downloader.Dispose();
    }

    private Task<JobResult<TOutput>> StartRunAsync<TOutput>(IModelRequest<TOutput> request, WaitOptions options, CancellationToken cancellationToken)
    {
        var deadline = StartDeadline(options.Deadline);
        return WaitAsync(SubmitAsync(request, deadline, cancellationToken), options, deadline, cancellationToken);
    }

    private Task<JobResult<JsonElement>> StartRunAsync(string modelId, JsonElement input, WaitOptions options, CancellationToken cancellationToken)
    {
        var deadline = StartDeadline(options.Deadline);
        return WaitAsync(SubmitAsync(modelId, input, deadline, cancellationToken), options, deadline, cancellationToken);
    }

    // Takes a task, and not what to submit: a request may hold a video, and a wait may take an hour.
    private static async Task<JobResult<TOutput>> WaitAsync<TOutput>(
        Task<HttpQueueJob<TOutput>> submitting, WaitOptions options, Deadline deadline, CancellationToken cancellationToken)
    {
        var job = await submitting.ConfigureAwait(false);
        return await job.WaitAsync(options, deadline, cancellationToken).ConfigureAwait(false);
    }

    private async Task<HttpQueueJob<TOutput>> SubmitAsync<TOutput>(
        IModelRequest<TOutput> request, Deadline deadline, CancellationToken cancellationToken) =>
        await SubmitAsync(Submission.Of(request, _options.BaseAddress), deadline, cancellationToken).ConfigureAwait(false);

    private async Task<HttpQueueJob<JsonElement>> SubmitAsync(
        string modelId, JsonElement input, Deadline deadline, CancellationToken cancellationToken) =>
        await SubmitAsync(Submission.Of(modelId, input), deadline, cancellationToken).ConfigureAwait(false);

    private async Task<HttpQueueJob<TOutput>> SubmitAsync<TOutput>(
        Submission<TOutput> submission, Deadline deadline, CancellationToken cancellationToken)
    {
        var accepted = await _submit.SendAsync(submission.ModelId, submission.Body, deadline, cancellationToken).ConfigureAwait(false);
        var age = JobAge.OfAccepted(_options.TimeProvider);
        return Job(submission.Reader, accepted.RequestId, submission.ModelId, accepted.SubmittedAt, age, accepted.SubmitId);
    }

    private HttpQueueJob<TOutput> Job<TOutput>(
        OutputReader<TOutput> reader, string requestId, string? modelId, DateTimeOffset? submittedAt, JobAge? age = null, Guid? submitId = null) =>
        new(
            new JobCalls(_transport, requestId, modelId, _options),
            reader,
            _waits,
            age ?? JobAge.OfTakenUp(_options.TimeProvider, submittedAt),
            submittedAt,
            submitId);

    private Deadline StartDeadline(TimeSpan? span = null) => new(span ?? _options.Deadline, _options.TimeProvider);

    private static string CheckRequestId(string requestId)
    {
        ArgumentException.ThrowIfNullOrEmpty(requestId);
        return Endpoints.IsRequestId(requestId)
            ? requestId
            : throw new ArgumentException("This cannot be a request id.", nameof(requestId));
    }
}
