using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Problems;

/// <summary>Makes text from outside fit to stand in a problem's message.</summary>
internal static class ProblemText
{
    /// <summary>The most UTF-16 units that are shown.</summary>
    public const int MaxLength = 80;

    /// <summary>Shortens to <see cref="MaxLength"/>; what cannot be seen, and unpaired surrogates, are written as <c>\uXXXX</c>.</summary>
    public static string Printable(string text) => ShownText.Printable(text, MaxLength);

    /// <summary>The same with another bound.</summary>
    public static string Printable(string text, int maxLength) => ShownText.Printable(text, maxLength);
}
