using SchemaSdk.Generation.Text;

namespace SchemaSdk;

/// <summary>One violation of a schema.</summary>
/// <param name="InstancePointer">JSON Pointer (RFC 6901) of the value that is wrong; empty for the root.</param>
/// <param name="KeywordPointer">JSON Pointer of the schema keyword that the value violates, from the root of the input or output schema.</param>
/// <param name="Message">What is wrong, such as <c>must be one of 1..15, but is 22</c>.</param>
public sealed record ValidationError(string InstancePointer, string KeywordPointer, string Message)
{
    /// <summary>The place and the message on one line, such as <c>/max_images: must be one of 1..15, but is 22</c>.</summary>
    public override string ToString() => $"{(InstancePointer.Length == 0 ? "(root)" : ShownText.Printable(InstancePointer, int.MaxValue))}: {Message}";
}
