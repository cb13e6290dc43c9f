using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaSdk.SourceGenerator.Support;

/// <summary>What a run of the generator brought about.</summary>
internal sealed record GeneratorOutcome(CSharpCompilation Compilation, GeneratorRunResult Result)
{
    public IReadOnlyList<GeneratedSourceResult> Sources => Result.GeneratedSources;

    public IReadOnlyList<Diagnostic> Diagnostics =>
        [.. Result.Diagnostics.OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan)
            .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)];

    /// <summary>Why each item of a step is as it is, by <see cref="Steps"/>.</summary>
    public IReadOnlyList<IncrementalStepRunReason> Reasons(string step) =>
        Result.TrackedSteps.TryGetValue(step, out var runs)
            ? [.. runs.SelectMany(run => run.Outputs).Select(output => output.Reason)]
            : [];

    /// <summary>Why each source and each diagnostic is as it is.</summary>
    public IReadOnlyList<IncrementalStepRunReason> OutputReasons =>
        [.. Result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(run => run.Outputs).Select(output => output.Reason)];

    public void AssertCached()
    {
        Assert.Null(Result.Exception);
        foreach (var step in Result.TrackedSteps.Keys)
        {
            // The compiler's own inputs are what was edited; the steps are ours.
            if (!Steps.All.Contains(step)) continue;
            Assert.All(Reasons(step), reason => Assert.True(
                reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"A step of {step} was {reason} although nothing of it was edited."));
        }

        Assert.All(OutputReasons, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }
}
