using System.Text.Json;

namespace SchemaSdk.Emulator.Faults;

/// <summary>The job fails: its status ends as <c>completed</c>, its result is <c>failed</c> and has an error in place of the output. A probability is thrown once for each job.</summary>
/// <param name="Error">The error in any shape: a text, an object, a list; null takes a text.</param>
/// <param name="Member">The member in which it stands.</param>
public sealed record FailedJobFault(JsonElement? Error = null, string Member = "error") : Fault
{
    internal override bool LetsResultThrough => true;

    internal override bool IsFateOfJob => true;

    internal override Task ApplyAsync(FaultedCall call) => call.ChangeAsync(answer =>
    {
        if ((string?)answer["status"] != "succeeded")
            return;
        answer["status"] = "failed";
        answer.Remove("output");
        answer[Member] = Error is { } error ? JsonSerializer.SerializeToNode(error) : "The model failed.";
    });
}
