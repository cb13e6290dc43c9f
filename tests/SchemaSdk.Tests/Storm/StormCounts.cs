using SchemaSdk.Emulator;

namespace SchemaSdk.Tests.Storm;

/// <summary>What came of the jobs of a storm, by the client's words and by the emulator's own count.</summary>
public sealed class StormCounts
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public int Succeeded { get; private set; }

    /// <summary>Submits whose outcome is not known, and was reported as such.</summary>
    public int Unknown { get; private set; }

    /// <summary>Submits that were refused, for good by four answers of 429.</summary>
    public int Refused { get; private set; }

    /// <summary>Accepted jobs whose end was not seen, and outcomes that no storm should bring.</summary>
    public List<string> Lost { get; } = [];

    public int Total => Succeeded + Unknown + Refused + Lost.Count;

    public IReadOnlySet<string> KnownIds => _known;

    public void Add<TOutput>(RunOutcome<TOutput> outcome)
    {
        if (outcome.Handle is { } handle) _known.Add(handle.RequestId);
        switch (outcome)
        {
            case { Kind: RunOutcomeKind.Succeeded }: Succeeded++; break;
            case { Kind: RunOutcomeKind.Unknown, Handle: null, Exception: SubmitUnknownException unknown }:
                Unknown++;
                if (unknown.RequestId is { } id) _known.Add(id);
                break;
            case { Kind: RunOutcomeKind.Rejected, Exception: TooManyRequestsException }: Refused++; break;
            default: Lost.Add($"{outcome}: {outcome.Exception}"); break;
        }
    }

    public void Check(QueueEmulator emulator, int jobs)
    {
        Assert.Empty(Lost);
        Assert.Equal(jobs, Total);
        Assert.Equal(0, emulator.RepeatedSubmits);
        Assert.InRange(emulator.AcceptedSubmits, Succeeded, Succeeded + Unknown);

        // Whatever was accepted is known by its id, or is one of those reported as unknown.
        var timings = emulator.JobTimings;
        Assert.InRange(timings.Count(job => !_known.Contains(job.RequestId)), 0, Unknown);
        Assert.Equal(_known.Count, timings.Count(job => _known.Contains(job.RequestId)));
    }
}
