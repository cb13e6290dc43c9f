using SchemaSdk.Conformance.Results;
using SchemaSdk.Conformance.Suite;

namespace SchemaSdk.Conformance;

/// <summary>Every required case of the official JSON Schema test suite, and those about formats, through every door.</summary>
public class ConformanceTests
{
    private const int MostShown = 40;

    public static TheoryData<string> Drafts => [.. SuiteDraft.All.Select(draft => draft.Folder)];

    [Theory]
    [MemberData(nameof(Drafts))]
    public async Task The_evaluator_is_right_in_every_case(string draft)
    {
        var run = await RunAsync(draft);

        AssertNone(run.Cases.Where(result => IsOff(draft, result.Evaluator) && !Departures.Has(result)), result => $"{result.Refusal ?? result.ByEvaluator?.ToString()}");
    }

    [Theory]
    [MemberData(nameof(Drafts))]
    public async Task What_is_generated_compiles_without_a_warning(string draft)
    {
        var faults = (await RunAsync(draft)).CompilerFaults;

        Assert.True(faults.Count == 0, $"{faults.Count} faults:\n{string.Join('\n', faults.Take(MostShown))}");
    }

    [Theory]
    [MemberData(nameof(Drafts))]
    public async Task A_generated_validator_is_never_wrong(string draft)
    {
        var run = await RunAsync(draft);

        AssertNone(run.Cases.Where(result => result.Bytes == Outcome.Wrong && !Departures.Has(result)), result => $"{result.ByBytes?.ToString() ?? "nothing was generated"}");
    }

    [Theory]
    [MemberData(nameof(Drafts))]
    public async Task The_evaluator_and_the_generated_validator_say_the_same(string draft)
    {
        var run = await RunAsync(draft);

        AssertNone(
            run.Cases.Where(result => result.ByEvaluator is { } evaluator && result.ByBytes is { } bytes && !evaluator.IsSameAs(bytes)),
            result => $"evaluator: {result.ByEvaluator}\n  generated: {result.ByBytes}");
    }

    [Theory]
    [MemberData(nameof(Drafts))]
    public async Task A_value_says_of_itself_what_is_said_of_its_text(string draft)
    {
        var run = await RunAsync(draft);

        AssertNone(
            run.Cases.Where(result => result.ByValue is { } value && result.ByBytes is { } bytes && !value.IsSameAs(bytes)),
            result => $"value: {result.ByValue}\n  text: {result.ByBytes}");
    }

    [Fact]
    public async Task What_departs_from_the_suite_is_text_that_is_accepted()
    {
        var departures = (await RunAsync("draft2020-12/optional/format")).Cases.Where(Departures.Has).ToList();

        Assert.NotEmpty(departures);
        Assert.All(departures, result => Assert.True(result is { ByEvaluator.IsValid: true, ByBytes.IsValid: true }, result.ToString()));
    }

    // Formats that nothing can check are refused; nothing that is required is.
    private static bool IsOff(string draft, Outcome outcome) => outcome == Outcome.Wrong || (outcome == Outcome.Refused && !AssertsFormat(draft));

    private static bool AssertsFormat(string draft) => SuiteDraft.All.Single(one => one.Folder == draft).AssertsFormat;

    private static Task<ConformanceRun> RunAsync(string draft) => ConformanceRun.OfAsync(SuiteDraft.All.Single(one => one.Folder == draft));

    private static void AssertNone(IEnumerable<CaseResult> results, Func<CaseResult, string> show)
    {
        var found = results.ToList();
        if (found.Count == 0) return;

        Assert.Fail($"{found.Count} cases:\n{string.Join('\n', found.Take(MostShown).Select(result => $"{result}\n  {show(result)}"))}");
    }
}
