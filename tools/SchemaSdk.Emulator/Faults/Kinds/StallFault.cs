namespace SchemaSdk.Emulator.Faults;

/// <summary>The server falls silent for a while and then goes on as if nothing had been.</summary>
/// <param name="At">When. <see cref="FaultPoint.AfterHandled"/> is before the headers of the answer.</param>
/// <param name="Seconds">How long, on the wall clock (the emulator's speed does not divide it); null until the client hangs up.</param>
public sealed record StallFault(FaultPoint At = FaultPoint.AfterHandled, TimeSpan? Seconds = null) : Fault
{
    internal override string? Problem => Bounds.OfDuration(Seconds);

    internal override bool LeavesBodyUnread => At == FaultPoint.BeforeBody;

    internal override bool LetsResultThrough => Seconds is not null;

    internal override Task ApplyAsync(FaultedCall call) => At < FaultPoint.AfterHandled ? BeforeWorkAsync(call) : AfterWorkAsync(call);

    private async Task BeforeWorkAsync(FaultedCall call)
    {
        if (At == FaultPoint.AfterBody)
            await call.BufferBodyAsync().ConfigureAwait(false);
        await call.StallAsync(Seconds).ConfigureAwait(false);
        await call.PassAsync().ConfigureAwait(false);
    }

    private async Task AfterWorkAsync(FaultedCall call)
    {
        ReadOnlyMemory<byte> body = await call.HandleAsync().ConfigureAwait(false);
        var rest = At == FaultPoint.InsideAnswer ? await call.SendHalfAsync(body).ConfigureAwait(false) : body;
        await call.StallAsync(Seconds).ConfigureAwait(false);
        await call.SendMoreAsync(rest).ConfigureAwait(false);
    }
}
