namespace SchemaSdk.Emulator.Faults;

/// <summary>HTTP 200 with a top-level <c>error_code</c>.</summary>
/// <param name="Code">The code, e.g. 400002 (balance), 400004 (token), 404001 (no such request).</param>
/// <param name="Message">The <c>error_message</c>.</param>
/// <param name="AfterHandled">Whether the call does its work first.</param>
public sealed record ErrorCodeFault(int Code, string Message = "The emulator was told to fail.", bool AfterHandled = false) : Fault
{
    internal override Task ApplyAsync(FaultedCall call) => call.AnswerAsync(200, FaultedCall.Json, ErrorBody.Of(Code, Message), AfterHandled);
}
