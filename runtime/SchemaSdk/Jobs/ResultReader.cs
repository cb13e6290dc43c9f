using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using SchemaSdk.Transport;

namespace SchemaSdk.Jobs;

/// <summary>Reads a result: only it says whether the job succeeded.</summary>
internal static class ResultReader
{
    /// <summary>Whether the answer says anything of a result.</summary>
    public static bool IsResult(JsonElement json) =>
        json.TextOf("status") is not null || json.TryGet("output", out _) || json.Member("error") is not null;

    /// <param name="answer">What the result call answered.</param>
    /// <param name="job">The job, for what is thrown.</param>
    /// <param name="reader">Reads the output.</param>
    /// <param name="isLast">Whether to stop hoping: <c>completed</c> without an output may be an early answer with the current state.</param>
    /// <param name="result">The result, where there is one.</param>
    /// <returns>False while there is no result.</returns>
    /// <exception cref="JobFailedException">The job failed.</exception>
    /// <exception cref="JobCancelledException">The job was cancelled.</exception>
    /// <exception cref="OutputFormatException">The output is missing, or not of the type.</exception>
    public static bool TryRead<TOutput>(
        ResultAnswer answer, JobCalls job, OutputReader<TOutput> reader, bool isLast, [NotNullWhen(true)] out JobResult<TOutput>? result)
    {
        result = null;
        if (!answer.IsReady || answer.Json is not { } json) return false;
        var hasOutput = json.TryGet("output", out var output);
        switch (StatusReader.TryRead(json)?.State)
        {
            case JobState.Failed: throw job.Failed(json);
            case JobState.Cancelled: throw job.Cancelled(json);
            case null when json.Member("output") is null && json.Member("error") is not null: throw job.Failed(json);
            case JobState.Completed when IsFailure(json): throw job.Failed(json);
            case null or JobState.Completed: break;
            default: return false;
        }

        if (!hasOutput && !isLast && json.TextOf("status") is not "succeeded") return false;
        if (!hasOutput) throw Misfit(job, json, output, "it has no output", [], null);
        result = Read(json, output, job, reader);
        return true;
    }

    // "completed" says only that the work has ended, "succeeded" that it went well.
    private static bool IsFailure(JsonElement json) =>
        json.Member("output") is null && json.Member("error") is { ValueKind: JsonValueKind.Object or JsonValueKind.Array or JsonValueKind.String } error
        && error.AsText() is not ("" or "{}" or "[]")
        && !string.Equals(json.TextOf("status"), "succeeded", StringComparison.OrdinalIgnoreCase);

    private static JobResult<TOutput> Read<TOutput>(JsonElement json, JsonElement output, JobCalls job, OutputReader<TOutput> reader)
    {
        IReadOnlyList<ValidationError> violations = [];
        try
        {
            violations = reader.Validate(output);
            return new JobResult<TOutput>
            {
                RequestId = job.RequestId,
                ModelId = job.ModelId ?? json.TextOf("model_id"),
                Output = reader.Read(output),
                OutputJson = output,
                RawJson = json,
                Violations = violations,
                CreatedAt = Time(json.Member("created_at")),
                FinishedAt = Time(json.Member("finished_at")),
                Cost = json.Member("cost"),
            };
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // A converter of the caller's may throw anything; the paid answer must reach him all the same.
            throw Misfit(job, json, output, "its output is not of the model's type", violations, e);
        }
    }

    private static OutputFormatException Misfit(
        JobCalls job, JsonElement json, JsonElement output, string why, IReadOnlyList<ValidationError> violations, Exception? inner)
    {
        var lines = violations.Count > 0 ? "\n" + string.Join('\n', violations) : inner is null ? "" : "\n" + inner.Message;
        return new OutputFormatException($"Request {job.RequestId} succeeded, but {why}; RawJson holds the answer.{lines}", inner)
        {
            RequestId = job.RequestId,
            ModelId = job.ModelId,
            RawJson = json,
            OutputJson = output,
            Violations = violations,
        };
    }

    private static DateTimeOffset? Time(JsonElement? value)
    {
        if (value is not { } time) return null;
        if (DateTimeOffset.TryParse(time.AsText(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            && time.ValueKind == JsonValueKind.String) return moment;
        if (time.ValueKind != JsonValueKind.Number || !time.TryGetDouble(out var number)) return null;
        // Seconds since 1970, or milliseconds: no date of ours lies past the year 5000.
        var milliseconds = number < 1e11 ? number * 1000 : number;
        return milliseconds is >= 0 and < 2.5e14 ? DateTimeOffset.UnixEpoch.AddMilliseconds(milliseconds) : null;
    }
}
