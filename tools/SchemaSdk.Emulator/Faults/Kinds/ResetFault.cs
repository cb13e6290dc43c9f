namespace SchemaSdk.Emulator.Faults;

/// <summary>The connection breaks.</summary>
/// <param name="At">When. <see cref="FaultPoint.InsideAnswer"/> always closes in order, as a reset could take the half that was sent with it.</param>
/// <param name="Closed">Whether the connection is closed in order instead of reset: some HTTP clients then silently send a call again that may have done its work.</param>
public sealed record ResetFault(FaultPoint At, bool Closed = false) : Fault
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
        else if (Closed)
            await call.CloseAsync().ConfigureAwait(false);
        else
            call.Reset();
    }
}
