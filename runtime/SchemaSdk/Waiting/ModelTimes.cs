namespace SchemaSdk.Waiting;

/// <summary>How long the jobs of one model took.</summary>
internal sealed class ModelTimes(PollPacing pacing)
{
    /// <summary>From the submit to the end.</summary>
    public TimeSamples Whole { get; } = new(pacing);

    /// <summary>From the start of the work to the end.</summary>
    public TimeSamples Running { get; } = new(pacing);

    /// <summary>When it was last asked for, as a count.</summary>
    public long LastUse { get; set; }
}
