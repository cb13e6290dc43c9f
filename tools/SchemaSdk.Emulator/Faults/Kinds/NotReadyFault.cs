namespace SchemaSdk.Emulator.Faults;

/// <summary>A result asked for before the end is answered 400 with <c>error_code</c> 400005, instead of 200 with the current state. A job that ended answers as always.</summary>
public sealed record NotReadyFault : Fault
{
    internal override bool LetsResultThrough => true;

    internal override Task ApplyAsync(FaultedCall call) => call.ChangeAsync(answer =>
    {
        if ((string?)answer["status"] is not ("in_queue" or "in_progress"))
            return;
        answer.Clear();
        answer["error_code"] = 400005;
        answer["error_message"] = "The request is not ready.";
        call.SetStatus(400);
    });
}
