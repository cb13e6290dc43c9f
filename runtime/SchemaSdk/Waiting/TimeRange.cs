namespace SchemaSdk.Waiting;

/// <summary>A time in seconds that is known between two looks only.</summary>
internal readonly record struct TimeRange(double From, double To)
{
    public double Middle => (From + To) / 2;

    public double Width => To - From;
}
