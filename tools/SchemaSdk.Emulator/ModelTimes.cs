namespace SchemaSdk.Emulator;

/// <summary>How long the jobs of a model take, before <see cref="EmulatorOptions.Speed"/> is applied.</summary>
/// <param name="Model">The id of the model, or a pattern with <c>*</c>.</param>
/// <param name="Queue">How long a job stays queued.</param>
/// <param name="Run">How long it runs once it left the queue.</param>
public sealed record ModelTimes(string Model, TimeSpread Queue, TimeSpread Run);
