namespace SchemaSdk.Generation.Problems;

/// <summary>A kind of problem, with the texts that are the same each time.</summary>
/// <param name="Id">Such as <c>SSDK001</c>; the name of its documentation page.</param>
/// <param name="Title">A few words for a list of all kinds.</param>
/// <param name="MessageFormat">One sentence of what is wrong and one of what to do, with <c>{0}</c>, <c>{1}</c> for the particulars.</param>
/// <param name="Severity">How much it matters.</param>
internal sealed record ProblemKind(string Id, string Title, string MessageFormat, ProblemSeverity Severity);
