using System.Diagnostics;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Logging;

namespace SchemaSdk;

/// <summary>How a <see cref="QueueClient"/> reaches the service and how long it waits. The client takes a copy when it is made.</summary>
public sealed class QueueClientOptions
{
    /// <summary>Where the service is; the token goes to this host only. <c>https</c>, or <c>http</c> on loopback.</summary>
    public Uri BaseAddress { get; set; } = new("https://model-api.runcomfy.net");

    /// <summary>The API token. When null, the environment variables <c>RUNCOMFY_API_TOKEN</c>, then <c>RUNCOMFY_TOKEN</c> are read at the first call.</summary>
    [JsonIgnore, DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Token { get; set; }

    /// <summary>How long one HTTP call may take, its answer included; 100 seconds unless set.</summary>
    public TimeSpan RequestTimeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>How long one run (submit and wait) or one wait may take; one hour unless set. <see cref="Timeout.InfiniteTimeSpan"/> for no limit.</summary>
    public TimeSpan Deadline { get; set; } = TimeSpan.FromHours(1);

    /// <summary>
    /// The shortest pause between two looks at a job; a quarter of a second unless set. Without knowledge of the model pauses grow from twice
    /// to eight times this, later with the age of the job; a client that has seen jobs of the model end looks when the next is likely to end.
    /// </summary>
    public TimeSpan PollInterval { get; set; } = TimeSpan.FromMilliseconds(250);

    /// <summary>The longest pause between two looks at a job; 15 seconds unless set. While a job that somebody is told of has not begun to run, five seconds at most.</summary>
    public TimeSpan MaxPollInterval { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>
    /// How many status and result calls all waits of the client may make in a second, together; 50 unless set, at least 0.001.
    /// They take turns in the order in which they come. <see cref="double.PositiveInfinity"/> for no limit.
    /// </summary>
    public double MaxPollsPerSecond { get; set; } = 50;

    /// <summary>Whether results are asked for with their cost, see <see cref="JobResult{TOutput}.Cost"/>.</summary>
    public bool IncludeCost { get; set; }

    /// <summary>
    /// Where every submit is written down before it is sent and after it was answered; none unless set. A journal may serve
    /// several clients; the client does not dispose of it.
    /// </summary>
    [JsonIgnore]
    public IJobJournal? Journal { get; set; }

    /// <summary>
    /// Whether files are also fetched from private, link-local and shared networks (such as <c>10.0.0.0/8</c>,
    /// <c>169.254.0.0/16</c> or <c>fc00::/7</c>), judged by the address that a host name resolves to. Off unless set: an
    /// address in an answer could otherwise reach into the network that this process runs in.
    /// </summary>
    /// <remarks>Loopback needs no setting: it is allowed when <see cref="BaseAddress"/> is on loopback, and otherwise never.</remarks>
    public bool AllowPrivateAddresses { get; set; }

    /// <summary>The clock of every wait, time-out and deadline.</summary>
    [JsonIgnore]
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>
    /// Where log events go, under the category <see cref="QueueClientTelemetry.LogCategory"/>; nowhere unless set. A client of a container takes
    /// the container's. What a log throws is passed over.
    /// </summary>
    [JsonIgnore]
    public ILoggerFactory? LoggerFactory { get; set; }

    /// <summary>The base address, and whether a token is set; never the token.</summary>
    public override string ToString() => $"{BaseAddress} (token {(Token is null ? "from the environment" : "set")})";

    internal QueueClientOptions CheckedCopy()
    {
        OptionsCheck.Run(this);
        return (QueueClientOptions)MemberwiseClone();
    }
}
