using SchemaSdk.Emulator.Faults;

namespace SchemaSdk.Emulator;

/// <summary>What an emulator serves, where, and how fast. The defaults serve no model on a free port at the speed of the wall clock.</summary>
public sealed record EmulatorOptions
{
    /// <summary>A folder of model files (<c>*.json</c>, searched below, <c>bin</c> and <c>obj</c> left out); null loads none.</summary>
    public string? SchemasFolder { get; init; }

    /// <summary>Models from memory, served beside those of <see cref="SchemasFolder"/>.</summary>
    public IReadOnlyList<EmulatedModel> Models { get; init; } = [];

    /// <summary>The port on 127.0.0.1, 0 to 65535; 0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>The one token that is accepted; null accepts any bearer token that is not empty.</summary>
    public string? Token { get; init; }

    /// <summary>The clock of the jobs. A job's state is worked out from it whenever somebody asks.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>How long a job stays queued, before <see cref="Speed"/> is applied; not negative.</summary>
    public TimeSpan QueueTime { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long a job runs once it left the queue, before <see cref="Speed"/> is applied; not negative.</summary>
    public TimeSpan RunTime { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The times of some models, in place of <see cref="QueueTime"/> and <see cref="RunTime"/>; the first whose id or pattern fits.</summary>
    public IReadOnlyList<ModelTimes> ModelTimes { get; init; } = [];

    /// <summary>Decides what each job takes of the spreads in <see cref="ModelTimes"/>: the n-th job takes the same in every run.</summary>
    public int Seed { get; init; }

    /// <summary>Divides <see cref="QueueTime"/>, <see cref="RunTime"/> and <see cref="ModelTimes"/>; at least 1.</summary>
    public double Speed { get; init; } = 1;

    /// <summary>Which answers go wrong, and how; null none.</summary>
    public FaultScript? Faults { get; init; }

    /// <summary>Whether each request is kept for <see cref="QueueEmulator.Received"/>, body included. Switch it off for runs of many thousand calls.</summary>
    public bool RecordRequests { get; init; } = true;

    /// <summary>Gets one line for each call answered and for each note; called from any thread. Null is silent.</summary>
    public Action<string>? Log { get; init; }

    internal void ThrowIfInvalid()
    {
        ArgumentOutOfRangeException.ThrowIfNegative(Port, nameof(Port));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Port, 65535, nameof(Port));
        ArgumentOutOfRangeException.ThrowIfLessThan(QueueTime, TimeSpan.Zero, nameof(QueueTime));
        ArgumentOutOfRangeException.ThrowIfLessThan(RunTime, TimeSpan.Zero, nameof(RunTime));
        if (!double.IsFinite(Speed) || Speed < 1)
            throw new ArgumentOutOfRangeException(nameof(Speed), Speed, "The speed is a finite factor of at least 1.");
        Faults?.ThrowIfInvalid(nameof(Faults));
        if (Token is { Length: 0 })
            throw new ArgumentException("The token is null (any) or not empty.", nameof(Token));
    }
}
