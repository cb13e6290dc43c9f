using SchemaSdk.Jobs;

namespace SchemaSdk.Waiting;

/// <summary>What came of asking for a result that may not be there.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="IsEnd">Whether the job has ended.</param>
/// <param name="Change">The status that the answer tells, where it differs from the last one.</param>
internal sealed record EarlyAnswer(ResultAnswer Answer, bool IsEnd, JobStatus? Change);
