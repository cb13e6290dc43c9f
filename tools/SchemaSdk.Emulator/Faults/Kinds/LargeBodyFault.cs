namespace SchemaSdk.Emulator.Faults;

/// <summary>The usual answer, followed by blanks: still valid JSON, and larger than any answer should be.</summary>
/// <param name="Bytes">How many blanks; 100 MB.</param>
/// <param name="Announced">Whether the length is announced, or sent in chunks.</param>
public sealed record LargeBodyFault(long Bytes = 100_000_000, bool Announced = true) : Fault
{
    private static readonly ReadOnlyMemory<byte> Blanks = CreateBlanks();

    internal override string? Problem => Bytes >= 0 ? null : "the number of bytes is not negative.";

    internal override bool LetsResultThrough => true;

    internal override async Task ApplyAsync(FaultedCall call)
    {
        var body = await call.HandleAsync().ConfigureAwait(false);
        call.Announce(Announced ? body.Length + Bytes : null);
        await call.SendMoreAsync(body).ConfigureAwait(false);
        for (var left = Bytes; left > 0; left -= Blanks.Length)
            await call.SendMoreAsync(Blanks[..(int)Math.Min(left, Blanks.Length)]).ConfigureAwait(false);
    }

    private static byte[] CreateBlanks()
    {
        var blanks = new byte[64 * 1024];
        blanks.AsSpan().Fill((byte)' ');
        return blanks;
    }
}
