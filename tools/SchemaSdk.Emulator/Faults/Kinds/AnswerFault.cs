namespace SchemaSdk.Emulator.Faults;

/// <summary>Any answer at all.</summary>
/// <param name="Body">The body.</param>
/// <param name="Status">The HTTP status, 200 to 599.</param>
/// <param name="ContentType">The type of the body.</param>
/// <param name="AfterHandled">Whether the call does its work first.</param>
public sealed record AnswerFault(string Body, int Status = 200, string ContentType = FaultedCall.Json, bool AfterHandled = false) : Fault
{
    internal override string? Problem => Bounds.OfStatus(Status);

    internal override Task ApplyAsync(FaultedCall call) => call.AnswerAsync(Status, ContentType, Body, AfterHandled);
}
