namespace SchemaSdk.Generation.Problems;

/// <summary>How much a problem matters: an assumption that was made, something that will not be done, or a model that cannot be generated.</summary>
internal enum ProblemSeverity
{
    Info,
    Warning,
    Error,
}
