namespace SchemaSdk.Emulator.Faults;

/// <summary>One fault and the calls that it befalls. What is left out fits every call.</summary>
/// <param name="Fault">What goes wrong.</param>
/// <param name="Call">The kind of call.</param>
/// <param name="Model">The id of the model, or a pattern with <c>*</c>. The calls of a job and of its files belong to the job's model.</param>
/// <param name="Attempt">Which of the calls, counted from 1 by kind and address: for each job, each file, and each model submitted to.</param>
/// <param name="Probability">How likely the fault is where all else fits, 0 to 1; the script's seed decides.</param>
public sealed record FaultRule(Fault Fault, ServiceCall? Call = null, string? Model = null, Attempts? Attempt = null, double Probability = 1)
{
    internal string? Problem =>
        Probability is not (>= 0 and <= 1) ? "the probability is between 0 and 1."
        : Model is { Length: 0 } ? "the model is an id or a pattern, not an empty text."
        : null;

    internal bool Fits(string? model, int attempt) =>
        (Attempt is null || Attempt.Contains(attempt))
        && (Model is null || (model is not null && ModelPattern.Fits(Model, model)));
}
