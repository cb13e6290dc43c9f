using Microsoft.AspNetCore.Builder;
using SchemaSdk.Emulator.Endpoints;
using SchemaSdk.Emulator.Faults;
using SchemaSdk.Emulator.Jobs;
using SchemaSdk.Emulator.Models;

namespace SchemaSdk.Emulator;

/// <summary>The queue API on loopback: takes submits, walks jobs through queued, running and done, and serves their pictures.</summary>
public sealed class QueueEmulator : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly ModelShelf _models;
    private readonly JobStore _jobs;
    private readonly CallRecorder _calls;
    private readonly FaultInjector? _faults;

    private QueueEmulator(WebApplication application, EmulatorServices services)
    {
        _application = application;
        _models = services.Models;
        _jobs = services.Jobs;
        _calls = services.Calls;
        _faults = services.Faults;
        BaseAddress = EmulatorHost.AddressOf(application);
    }

    /// <summary>Where the emulator listens, e.g. <c>http://127.0.0.1:5005/</c>; always the loopback address.</summary>
    public Uri BaseAddress { get; }

    /// <summary>The ids of the models served, in ordinal order.</summary>
    public IReadOnlyList<string> ModelIds => _models.Ids;

    /// <summary>How many submits were accepted since the start: what the service would have billed.</summary>
    public int AcceptedSubmits => _jobs.Submits.Total;

    /// <summary>How many of the accepted submits had the same model and the same body, byte for byte, as one accepted before: submits sent twice, if no two requests are equal.</summary>
    public int RepeatedSubmits => _jobs.Submits.Repeated;

    /// <summary>When each accepted job began, ends and was fetched, in the order of the submits: a copy, made anew each time.</summary>
    public IReadOnlyList<JobTiming> JobTimings => _jobs.Timings;

    /// <summary>How many answers a fault of <see cref="EmulatorOptions.Faults"/> befell.</summary>
    public long InjectedFaults => _faults?.Injected ?? 0;

    /// <summary>All requests received so far, in order of arrival; empty when <see cref="EmulatorOptions.RecordRequests"/> is off.</summary>
    public IReadOnlyList<ReceivedRequest> Received => _calls.Received;

    /// <summary>One line for each body that was accepted although NJsonSchema objected, for each schema that it cannot load, and for each failure of the emulator itself.</summary>
    public IReadOnlyList<string> Notes => _calls.Notes;

    /// <summary>How many submits to a model were accepted.</summary>
    /// <param name="modelId">The id of the model; one that is not served has none.</param>
    public int AcceptedSubmitsOf(string modelId) => _jobs.Submits.Of(modelId);

    /// <summary>When a job began, ends and was fetched.</summary>
    /// <param name="requestId">The id of its request.</param>
    /// <returns>Null when no submit was accepted under that id.</returns>
    public JobTiming? JobTimingOf(string requestId) => _jobs.Find(requestId) is { } job ? JobClock.TimingOf(job) : null;

    /// <summary>How many requests of a kind arrived, whatever they were answered; counted also when <see cref="EmulatorOptions.RecordRequests"/> is off.</summary>
    /// <param name="call">The kind of call.</param>
    public long RequestsOf(ServiceCall call) => _calls.CountOf(call);

    /// <summary>Loads the models and starts listening.</summary>
    /// <param name="options">What to serve; null takes the defaults.</param>
    /// <param name="ct">Gives up starting.</param>
    /// <returns>The running emulator; dispose it to stop.</returns>
    /// <exception cref="ModelFileException">A model file cannot be read; the message names it.</exception>
    /// <exception cref="DirectoryNotFoundException">The schemas folder does not exist.</exception>
    /// <exception cref="ArgumentException">An option is out of its bounds.</exception>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<QueueEmulator> StartAsync(EmulatorOptions? options = null, CancellationToken ct = default)
    {
        options ??= new EmulatorOptions();
        options.ThrowIfInvalid();

        var calls = new CallRecorder(options.RecordRequests, options.Log);
        var models = await ModelShelf.LoadAsync(options, calls, ct).ConfigureAwait(false);
        var jobs = new JobStore(new JobClock(options));
        var faults = options.Faults is { } script ? new FaultInjector(script, jobs, options.TimeProvider) : null;
        var services = new EmulatorServices(models, jobs, calls, faults, options.Token);
        var application = EmulatorHost.Build(options.Port);
        EmulatorRoutes.Map(application, services);
        try
        {
            await application.StartAsync(ct).ConfigureAwait(false);
            return new QueueEmulator(application, services);
        }
        catch
        {
            await application.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Stops listening and closes open connections.</summary>
    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync().ConfigureAwait(false);
        await _application.DisposeAsync().ConfigureAwait(false);
    }
}
