using System.Text.RegularExpressions;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas;

/// <summary>Patterns of ECMA 262, which JSON Schema uses, in the dialect of .NET.</summary>
internal static class EcmaPattern
{
    /// <summary>The most UTF-16 units of a pattern that is read.</summary>
    public const int MaxLength = 5000;

    /// <summary>The pattern for .NET, or null with a reason where .NET cannot read it.</summary>
    public static string? Translate(string pattern, out string reason)
    {
        reason = $"it is longer than {MaxLength} characters";
        if (pattern.Length > MaxLength) return null;

        reason = "a class holds a character beyond U+FFFF";
        if (new EcmaPatternRewriter(pattern).Rewrite() is not { } translated) return null;

        try
        {
            _ = new Regex(translated, BoundedRegex.Options, BoundedRegex.MatchTimeout);
            reason = "";
            return translated;
        }
        catch (ArgumentException e)
        {
            reason = e.Message;
            return null;
        }
    }
}
