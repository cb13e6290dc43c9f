using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace SchemaSdk.Emulator.Faults;

/// <summary>
/// Counts the calls of each kind to each address and finds the fault of the next one. What is left to chance hangs on the seed, the job
/// and the attempt, never on the order in which connections are served.
/// </summary>
internal sealed class FaultPicker(FaultScript script)
{
    private readonly (FaultRule Rule, int Index)[][] _rules = [.. Enum.GetValues<ServiceCall>().Select(call => RulesFor(script, call))];
    private readonly ConcurrentDictionary<(ServiceCall Call, string Path), StrongBox<int>> _attempts = new();

    public Fault? Pick(ServiceCall call, string path, string? model, long? job)
    {
        var rules = _rules[(int)call];
        if (rules.Length == 0)
            return null;

        var attempt = Interlocked.Increment(ref _attempts.GetOrAdd((call, path), static _ => new StrongBox<int>()).Value);
        foreach (var (rule, index) in rules)
        {
            if (!rule.Fits(model, attempt))
                continue;

            var roll = SeededDice.Roll(
                (ulong)script.Seed, (ulong)index, (ulong)call, SubjectOf(call, path, job), rule.Fault.IsFateOfJob ? 0 : (ulong)attempt);
            if (SeededDice.Share(roll) < rule.Probability)
                return rule.Fault.Resolve(SeededDice.Roll(roll));
        }

        return null;
    }

    // The ids in addresses are new in every run; the numbers of the jobs are not.
    private static ulong SubjectOf(ServiceCall call, string path, long? job) => (call, job) switch
    {
        (_, null) => SeededDice.Bits(path),
        (ServiceCall.File, { } number) => SeededDice.Roll((ulong)number, SeededDice.Bits(path.AsSpan(path.LastIndexOf('/') + 1))),
        (_, { } number) => (ulong)number,
    };

    private static (FaultRule Rule, int Index)[] RulesFor(FaultScript script, ServiceCall call) =>
        [.. script.Rules.Select((rule, index) => (rule, index)).Where(one => one.rule.Call is null || one.rule.Call == call)];
}
