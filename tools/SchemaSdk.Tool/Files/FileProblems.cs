using System.Globalization;
using SchemaSdk.Generation.Problems;

namespace SchemaSdk.Tool.Files;

/// <summary>Problems that end before there is a text to understand, so that only the tool has them.</summary>
internal static class FileProblems
{
    public static readonly ProblemKind Unreadable = new("SSDK901", "A file or folder cannot be read",
        "It cannot be read: {0}", ProblemSeverity.Error);

    /// <param name="path">The file or folder.</param>
    /// <param name="reason">What is wrong and what to do, in sentences.</param>
    public static Problem UnreadableAt(string path, string reason) =>
        new(Unreadable, path, default, string.Format(CultureInfo.InvariantCulture, Unreadable.MessageFormat, reason));

    /// <summary>The reason for <see cref="UnreadableAt"/>.</summary>
    public static string ReasonOf(Exception exception) => exception switch
    {
        UnauthorizedAccessException => "access is denied. Give yourself the right to read it, or do not name it.",
        FileNotFoundException or DirectoryNotFoundException => "it is not there. Restore it, or remove the link that leads to it.",
        _ => $"{OneLine.Of(exception.Message)} Make it readable, or do not name it.",
    };
}
