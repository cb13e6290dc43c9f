using SchemaSdk.Generation.Problems;

namespace SchemaSdk.Generation.Text;

/// <summary>Says what was expected at a place, and what stood there.</summary>
internal static class JsonSyntax
{
    public static void Report(ProblemSink problems, TextCursor cursor, string expected)
    {
        var here = cursor.Here;
        var length = here.End.Offset - here.Start.Offset;
        problems.Report(ProblemKinds.JsonSyntax, here, expected, length == 0 ? "the end of the text" : $"'{cursor.Text(here)}'");
    }
}
