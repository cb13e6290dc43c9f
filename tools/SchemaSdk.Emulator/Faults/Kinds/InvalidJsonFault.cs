namespace SchemaSdk.Emulator.Faults;

/// <summary>The call does its work and is answered 200 with something that calls itself JSON and is not.</summary>
public sealed record InvalidJsonFault : Fault
{
    internal override Task ApplyAsync(FaultedCall call) =>
        call.AnswerAsync(200, FaultedCall.Json, "{'request_id': undefined, status: NaN,,}", afterHandled: true);
}
