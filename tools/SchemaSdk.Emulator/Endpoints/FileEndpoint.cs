using System.Globalization;
using Microsoft.AspNetCore.Http;
using SchemaSdk.Emulator.Jobs;
using SchemaSdk.Emulator.Pictures;

namespace SchemaSdk.Emulator.Endpoints;

/// <summary><c>GET /files/{request_id}/{index}.png</c>: draws the picture anew for each call, so that none is kept.</summary>
internal sealed class FileEndpoint(JobStore jobs)
{
    public Task GetAsync(HttpContext context)
    {
        var index = int.Parse((string)context.Request.RouteValues["index"]!, CultureInfo.InvariantCulture);
        if (jobs.Find((string?)context.Request.RouteValues["request_id"]) is not { } job
            || jobs.Clock.StateOf(job) != JobState.Done || index < 0 || index >= job.Plan.Count)
            return ErrorReply.NoSuchFile.WriteAsync(context);

        var picture = PngPicture.Write(job.Plan.Width, job.Plan.Height, SeedOf(job, index));
        return Results.File(picture, "image/png", enableRangeProcessing: true).ExecuteAsync(context);
    }

    // The corner colours come from the low seven bits of each byte: all that differs between jobs and pictures must show there.
    private static uint SeedOf(Job job, int index) => (uint)(job.Number * 7919 + index) * 2654435761u >> 8;
}
