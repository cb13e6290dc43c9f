using SchemaSdk.Generation.Problems;

namespace SchemaSdk.Tool;

/// <summary>Text from outside, such as the name of a file, made fit for one line of a terminal: nothing in it moves a cursor or turns text around.</summary>
internal static class OneLine
{
    public static string Of(string text) => ProblemText.Printable(text, int.MaxValue);
}
