using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas;

/// <summary>One way in which an instance breaks its schema.</summary>
/// <param name="InstancePointer">JSON Pointer of the value.</param>
/// <param name="KeywordPointer">JSON Pointer of the keyword, from the root of the schema.</param>
/// <param name="Message">What the value must be, and what it is.</param>
/// <param name="Range">Where the value stands in its text.</param>
internal sealed record Violation(string InstancePointer, string KeywordPointer, string Message, TextRange Range);
