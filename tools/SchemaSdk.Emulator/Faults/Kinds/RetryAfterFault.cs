namespace SchemaSdk.Emulator.Faults;

/// <summary>The usual answer, with a <c>Retry-After</c> that nobody asked for.</summary>
/// <param name="After">Its value, in whole seconds, rounded up.</param>
/// <param name="AsDate">Whether it is a date instead of seconds.</param>
public sealed record RetryAfterFault(TimeSpan After, bool AsDate = false) : Fault
{
    internal override string? Problem => Bounds.OfDuration(After);

    internal override bool LetsResultThrough => true;

    internal override Task ApplyAsync(FaultedCall call)
    {
        call.SetRetryAfter(After, AsDate);
        return call.PassAsync();
    }
}
