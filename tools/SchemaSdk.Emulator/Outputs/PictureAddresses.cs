using SchemaSdk.Emulator.Jobs;

namespace SchemaSdk.Emulator.Outputs;

/// <summary>The addresses at which the pictures of one job are served.</summary>
internal sealed class PictureAddresses(Uri baseAddress, Job job)
{
    private int _taken;

    public int Count => job.Plan.Count;

    public string this[int index] => $"{baseAddress}files/{job.Id}/{index}.png";

    /// <summary>Each picture in turn, from the first again after the last.</summary>
    public string Next() => this[_taken++ % Count];
}
