using System.Text.Json;
using Microsoft.AspNetCore.Http;
using SchemaSdk.Emulator.Faults;
using SchemaSdk.Emulator.Jobs;
using SchemaSdk.Emulator.Models;
using SchemaSdk.Emulator.Outputs;

namespace SchemaSdk.Emulator.Endpoints;

/// <summary>The calls about one request: its status, its result, its cancellation.</summary>
internal sealed class RequestEndpoints(JobStore jobs)
{
    public Task StatusAsync(HttpContext context) => AnswerAsync(context, StatusCodes.Status200OK, (writer, job) =>
    {
        var state = jobs.Clock.StateOf(job);
        writer.WriteString("status", Word(state, "completed"));
        if (state == JobState.Queued)
            writer.WriteNumber("queue_position", jobs.PositionOf(job));
        RequestAddresses.WriteReadable(writer, context, job);
    });

    public async Task ResultAsync(HttpContext context)
    {
        Job? ended = null;
        await AnswerAsync(context, StatusCodes.Status200OK, (writer, job) =>
        {
            var state = jobs.Clock.StateOf(job);
            WriteResult(writer, context, job, state);
            ended = state is JobState.Done or JobState.Cancelled ? job : null;
        }).ConfigureAwait(false);

        if (context.Features.Get<FaultedCall>() is null or { Fault.LetsResultThrough: true })
            ended?.NoteResult(jobs.Clock.AgeOf(ended));
    }

    public Task CancelAsync(HttpContext context) => AnswerAsync(context, StatusCodes.Status202Accepted, (writer, job) =>
    {
        var outcome = jobs.TryCancel(job) ? "cancelled" : "not_cancellable";
        writer.WriteString("status", Word(jobs.Clock.StateOf(job), "completed"));
        writer.WriteString("outcome", outcome);
    });

    private Task AnswerAsync(HttpContext context, int status, Action<Utf8JsonWriter, Job> write) =>
        jobs.Find((string?)context.Request.RouteValues["request_id"]) is not { } job
            ? ErrorReply.NoSuchRequest.WriteAsync(context)
            : JsonReply.WriteAsync(context, status, writer =>
            {
                writer.WriteString("request_id", job.Id);
                write(writer, job);
            });

    private static void WriteResult(Utf8JsonWriter writer, HttpContext context, Job job, JobState state)
    {
        writer.WriteString("status", Word(state, "succeeded"));
        if (state == JobState.Done)
            WriteSuccess(writer, context, job);
        if (state is JobState.Done or JobState.Cancelled)
        {
            writer.WriteString("created_at", job.Start.CreatedAt.UtcDateTime);
            writer.WriteString("finished_at", JobClock.FinishOf(job).UtcDateTime);
        }
    }

    private static void WriteSuccess(Utf8JsonWriter writer, HttpContext context, Job job)
    {
        writer.WriteString("model_id", job.Model.Id);
        writer.WritePropertyName("output");
        if (JobOutput.Of(job, RequestAddresses.BaseOf(context)) is { } output)
            output.WriteTo(writer);
        else
            writer.WriteNullValue();
        if (context.Request.Query["include_cost"] == "true")
            writer.WriteNumber("cost", ModelEntry.PricePerPicture * job.Plan.Count);
    }

    // The service's two lists of states differ in the word for the end.
    private static string Word(JobState state, string done) => state switch
    {
        JobState.Queued => "in_queue",
        JobState.Running => "in_progress",
        JobState.Cancelled => "cancelled",
        _ => done,
    };
}
