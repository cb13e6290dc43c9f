namespace SchemaSdk.Emulator.Faults;

/// <summary>An HTTP error in the service's shape, with or without <c>Retry-After</c>.</summary>
/// <param name="Status">The HTTP status, 200 to 599.</param>
/// <param name="RetryAfter">The value of <c>Retry-After</c>, in whole seconds, rounded up; null sends none.</param>
/// <param name="AsDate">Whether <c>Retry-After</c> is a date instead of seconds.</param>
/// <param name="Code">The <c>error_code</c> of the body; null takes the status followed by three zeros.</param>
/// <param name="Message">The <c>error_message</c> of the body.</param>
/// <param name="AfterHandled">Whether the call does its work first: a submit is accepted although the answer is an error.</param>
public sealed record StatusFault(
    int Status, TimeSpan? RetryAfter = null, bool AsDate = false, int? Code = null, string Message = "The emulator was told to fail.", bool AfterHandled = false) : Fault
{
    internal override string? Problem => Bounds.OfStatus(Status) ?? Bounds.OfDuration(RetryAfter);

    internal override Task ApplyAsync(FaultedCall call)
    {
        if (RetryAfter is { } after)
            call.SetRetryAfter(after, AsDate);
        return call.AnswerAsync(Status, FaultedCall.Json, ErrorBody.Of(Code ?? Status * 1000, Message), AfterHandled);
    }
}
