namespace SchemaSdk.Emulator.Faults;

/// <summary>The usual answer without one of its members.</summary>
/// <param name="Member">Which, e.g. <c>request_id</c>, <c>status</c>, <c>output</c>.</param>
public sealed record MissingMemberFault(string Member) : Fault
{
    internal override bool LetsResultThrough => Member is not ("status" or "output");

    internal override Task ApplyAsync(FaultedCall call) => call.ChangeAsync(answer => answer.Remove(Member));
}
