using SchemaSdk.Conformance.Doors;
using SchemaSdk.Conformance.Suite;

namespace SchemaSdk.Conformance.Results;

/// <summary>Every case of a draft through every door, once for all tests.</summary>
/// <param name="Cases">In the order of the suite.</param>
/// <param name="CompilerFaults">What the compiler says of the generated code.</param>
internal sealed record ConformanceRun(IReadOnlyList<CaseResult> Cases, IReadOnlyList<string> CompilerFaults)
{
    private static readonly Dictionary<SuiteDraft, Task<ConformanceRun>> Runs = [];

    public static Task<ConformanceRun> OfAsync(SuiteDraft draft)
    {
        lock (Runs)
        {
            if (!Runs.TryGetValue(draft, out var run)) Runs.Add(draft, run = RunAsync(draft, OfficialSuite.Groups(draft), OfficialSuite.Remotes(draft)));
            return run;
        }
    }

    private static async Task<ConformanceRun> RunAsync(SuiteDraft draft, IReadOnlyList<SuiteGroup> groups, IReadOnlyList<SuiteRemote> remotes)
    {
        var generated = GeneratedDoors.Of(draft.AssertsFormat, groups, remotes);
        var documents = EvaluatorDoor.DocumentsOf(remotes);
        var results = new List<CaseResult>();
        foreach (var group in groups)
        {
            var evaluator = new EvaluatorDoor(group, documents);
            var other = await NJsonSchemaDoor.CreateAsync(group.Schema, CancellationToken.None);
            var own = generated.Doors.GetValueOrDefault(group.Id);
            results.AddRange(group.Cases.Select(test => new CaseResult(group, test)
            {
                ByEvaluator = evaluator.Judge(test.Json),
                ByBytes = own?.Judge(test.Json),
                HasOwnType = own is { HasOwnType: true },
                ByValue = own is { HasOwnType: true } ? own.JudgeValue(test.Json) : null,
                ByNJsonSchema = other.Judge(test.Json),
                Refusal = evaluator.Refusal,
                GeneratorRefusal = generated.Refusals.GetValueOrDefault(group.Id),
            }));
        }

        return new ConformanceRun(results, generated.Faults);
    }
}
