using SchemaSdk.Emulator;
using SchemaSdk.Emulator.Faults;

namespace SchemaSdk.Tests.Faults;

/// <summary>One fault on one call, and how a run must end with it.</summary>
/// <param name="Call">On which calls.</param>
/// <param name="Fault">What goes wrong.</param>
/// <param name="Ends">The outcome: <c>Succeeded</c>, the name of an exception without the word, or how a cancel ended.</param>
/// <param name="Attempt">At which calls; the first unless given.</param>
public sealed record FaultCase(ServiceCall Call, Fault Fault, string Ends, Attempts? Attempt = null)
{
    public FaultRule RuleFor(string model) => new(Fault, Call, model, Attempt ?? Attempts.Only(1));

    public override string ToString() => $"{Call}, attempt {Attempt ?? Attempts.Only(1)}: {Fault}";
}
