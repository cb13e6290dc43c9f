namespace SchemaSdk.Emulator.Faults;

/// <summary>The call does its work and is answered with the first half of its answer, as if that were all.</summary>
public sealed record TruncatedJsonFault : Fault
{
    internal override async Task ApplyAsync(FaultedCall call)
    {
        var body = await call.HandleAsync().ConfigureAwait(false);
        await call.SendAsync(body.AsMemory(0, body.Length / 2)).ConfigureAwait(false);
    }
}
