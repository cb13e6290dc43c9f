using System.Text.Json.Nodes;
using SchemaSdk.Emulator.Jobs;

namespace SchemaSdk.Emulator.Outputs;

/// <summary>The output of a job that succeeded; the same each time it is asked for.</summary>
internal static class JobOutput
{
    public static JsonNode? Of(Job job, Uri baseAddress)
    {
        var pictures = new PictureAddresses(baseAddress, job);
        return SharedOutput.IsThatOf(job.Model)
            ? SharedOutput.Build(job.Model, pictures)
            : new SchemaInstance(job.Model.File.Output!.Value, pictures).Build();
    }
}
