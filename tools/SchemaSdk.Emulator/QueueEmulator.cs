using Microsoft.AspNetCore.Builder;
using SchemaSdk.Emulator.Endpoints;
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

    private QueueEmulator(WebApplication application, ModelShelf models, JobStore jobs, CallRecorder calls)
    {
        _application = application;
        _models = models;
        _jobs = jobs;
        _calls = calls;
        BaseAddress = EmulatorHost.AddressOf(application);
    }

    /// <summary>Where the emulator listens, e.g. <c>http://127.0.0.1:5005/</c>; always the loopback address.</summary>
    public Uri BaseAddress { get; }

    /// <summary>The ids of the models served, in ordinal order.</summary>
    public IReadOnlyList<string> ModelIds => _models.Ids;

    /// <summary>How many submits were accepted since the start: what the service would have billed.</summary>
    public int AcceptedSubmits => _jobs.Accepted;

    /// <summary>All requests received so far, in order of arrival; empty when <see cref="EmulatorOptions.RecordRequests"/> is off.</summary>
    public IReadOnlyList<ReceivedRequest> Received => _calls.Received;

    /// <summary>One line for each body that was accepted although NJsonSchema objected, for each schema that it cannot load, and for each failure of the emulator itself.</summary>
    public IReadOnlyList<string> Notes => _calls.Notes;

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
        var application = EmulatorHost.Build(options.Port);
        EmulatorRoutes.Map(application, new EmulatorServices(models, jobs, calls, options.Token));
        try
        {
            await application.StartAsync(ct).ConfigureAwait(false);
            return new QueueEmulator(application, models, jobs, calls);
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
