namespace SchemaSdk.Emulator.Faults;

/// <summary>The connection breaks: it is reset, or inside the answer closed, as a reset could take the half that was sent with it.</summary>
/// <param name="At">When.</param>
public sealed record ResetFault(FaultPoint At) : Fault
{
    internal override bool LeavesBodyUnread => At == FaultPoint.BeforeBody;

    internal override async Task ApplyAsync(FaultedCall call)
    {
        if (At == FaultPoint.AfterBody)
            await call.ReadBodyAsync().ConfigureAwait(false);
        var answer = At >= FaultPoint.AfterHandled ? await call.HandleAsync().ConfigureAwait(false) : [];

        // The server closes a connection on which less was sent than announced.
        if (At == FaultPoint.InsideAnswer)
            await call.SendHalfAsync(answer).ConfigureAwait(false);
        else
            call.Reset();
    }
}
