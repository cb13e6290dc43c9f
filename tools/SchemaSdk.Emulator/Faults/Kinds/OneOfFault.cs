namespace SchemaSdk.Emulator.Faults;

/// <summary>One of several faults; the script's seed decides for each call.</summary>
/// <param name="Faults">The choice, at least one.</param>
public sealed record OneOfFault(IReadOnlyList<Fault> Faults) : Fault
{
    internal override string? Problem =>
        Faults.Count == 0 ? "there is no fault to choose from." : Faults.Select(fault => fault is null ? "a fault is not null." : fault.Problem).FirstOrDefault(problem => problem is not null);

    internal override bool IsFateOfJob => Faults.All(fault => fault.IsFateOfJob);

    internal override Fault Resolve(ulong roll) => Faults[(int)(roll % (ulong)Faults.Count)].Resolve(SeededDice.Roll(roll));

    internal override Task ApplyAsync(FaultedCall call) => throw new InvalidOperationException("A choice is made before it is applied.");
}
