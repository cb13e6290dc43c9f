namespace SchemaSdk.Emulator.Faults;

/// <summary>The usual answer with another state: one that the service does not document (<c>processing</c>), or one that is not true.</summary>
/// <param name="State">What stands in <c>status</c>.</param>
public sealed record StateFault(string State) : Fault
{
    internal override Task ApplyAsync(FaultedCall call) => call.ChangeAsync(answer =>
    {
        if (answer.ContainsKey("status"))
            answer["status"] = State;
    });
}
