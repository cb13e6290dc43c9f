using SchemaSdk.Telemetry;

namespace SchemaSdk.Waiting;

/// <summary>What all waits of a client share.</summary>
internal sealed class WaitServices
{
    public WaitServices(QueueClientOptions options, ClientTelemetry telemetry)
    {
        Options = options;
        Telemetry = telemetry;
        Pacing = new PollPacing(options.PollInterval, options.MaxPollInterval);
        History = new RunHistory(Pacing);
        Retries = new Retries(options.TimeProvider, telemetry);
        Budget = new PollBudget(options.MaxPollsPerSecond, options.TimeProvider);
    }

    public QueueClientOptions Options { get; }

    public ClientTelemetry Telemetry { get; }

    public TimeProvider Time => Options.TimeProvider;

    public PollPacing Pacing { get; }

    public RunHistory History { get; }

    public Retries Retries { get; }

    public PollBudget Budget { get; }
}
