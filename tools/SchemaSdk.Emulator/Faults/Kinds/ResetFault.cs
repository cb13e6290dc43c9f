namespace SchemaSdk.Emulator.Faults;

/// <summary>The connection breaks.</summary>
/// <param name="At">When.</param>
public sealed record ResetFault(FaultPoint At) : Fault
{
    internal override bool LeavesBodyUnread => At == FaultPoint.BeforeBody;

    internal override async Task ApplyAsync(FaultedCall call)
    {
        if (At == FaultPoint.AfterBody)
            await call.ReadBodyAsync().ConfigureAwait(false);
        else if (At >= FaultPoint.AfterHandled)
            await AnswerAsync(call).ConfigureAwait(false);
        call.Reset();
    }

    private async Task AnswerAsync(FaultedCall call)
    {
        var body = await call.HandleAsync().ConfigureAwait(false);
        if (At == FaultPoint.InsideAnswer)
            await call.SendHalfAsync(body).ConfigureAwait(false);
    }
}
