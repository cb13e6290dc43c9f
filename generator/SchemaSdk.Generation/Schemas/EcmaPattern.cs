using System.Text;
using System.Text.RegularExpressions;

namespace SchemaSdk.Generation.Schemas;

/// <summary>Patterns of ECMA 262, which JSON Schema uses, in the dialect of .NET.</summary>
/// <remarks>
/// What both spell alike and mean differently is rewritten; the rest is left as it is. A character beyond the Basic
/// Multilingual Plane counts as two for <c>.</c> and in classes, as .NET has it.
/// </remarks>
internal static class EcmaPattern
{
    /// <summary>The most UTF-16 units of a pattern that is read.</summary>
    public const int MaxLength = 5000;

    /// <summary>How long a match may take before it counts as not checked.</summary>
    public static readonly TimeSpan MatchTimeout = TimeSpan.FromMilliseconds(250);

    /// <summary>The options that a translated pattern is meant for.</summary>
    public const RegexOptions Options = RegexOptions.CultureInvariant;

    private const string Word = "A-Za-z0-9_";
    private const string NotWord = "\\x00-/:-@\\[-\\^`{-\\uffff";
    private const string Space = "\\t-\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff";
    private const string NotSpace =
        "\\x00-\\x08\\x0e-\\x1f!-\\u009f\\u00a1-\\u167f\\u1681-\\u1fff\\u200b-\\u2027\\u202a-\\u202e\\u2030-\\u205e\\u2060-\\u2fff\\u3001-\\ufefe\\uff00-\\uffff";

    private static readonly Dictionary<string, string> Categories = new(StringComparer.Ordinal)
    {
        ["Letter"] = "L",
        ["Lowercase_Letter"] = "Ll",
        ["Uppercase_Letter"] = "Lu",
        ["Titlecase_Letter"] = "Lt",
        ["Mark"] = "M",
        ["Number"] = "N",
        ["Decimal_Number"] = "Nd",
        ["Punctuation"] = "P",
        ["Symbol"] = "S",
        ["Separator"] = "Z",
        ["Space_Separator"] = "Zs",
    };

    /// <summary>The pattern for .NET, or null with a reason where .NET cannot read it.</summary>
    public static string? Translate(string pattern, out string reason)
    {
        reason = "";
        if (pattern.Length > MaxLength)
        {
            reason = $"it is longer than {MaxLength} characters";
            return null;
        }

        var translated = Rewrite(pattern);
        try
        {
            _ = new Regex(translated, Options, MatchTimeout);
            return translated;
        }
        catch (ArgumentException e)
        {
            reason = e.Message;
            return null;
        }
    }

    private static string Rewrite(string pattern)
    {
        var result = new StringBuilder(pattern.Length + 16);
        var inClass = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '\\' when i + 1 < pattern.Length:
                    i = RewriteEscape(pattern, i + 1, inClass, result);
                    break;
                case '[' when inClass:
                    result.Append("\\[");
                    break;
                case '[' when StartsWith(pattern, i, "[^]"):
                    result.Append("[\\s\\S]");
                    i += 2;
                    break;
                case '[' when StartsWith(pattern, i, "[]"):
                    result.Append("(?!)");
                    i++;
                    break;
                case '[' or ']':
                    inClass = pattern[i] == '[';
                    result.Append(pattern[i]);
                    break;
                case '$' when !inClass:
                    result.Append("\\z");
                    break;
                case '.' when !inClass:
                    result.Append("[^\\n\\r\\u2028\\u2029]");
                    break;
                default:
                    result.Append(pattern[i]);
                    break;
            }
        }

        return result.ToString();
    }

    // Returns the index of the last character of the escape.
    private static int RewriteEscape(string pattern, int index, bool inClass, StringBuilder result)
    {
        var escaped = pattern[index];
        if (escaped is 'p' or 'P' && StartsWith(pattern, index + 1, "{"))
        {
            var close = pattern.IndexOf('}', index);
            if (close > 0)
            {
                var name = pattern.Substring(index + 2, close - index - 2);
                result.Append('\\').Append(escaped).Append('{').Append(Categories.TryGetValue(name, out var category) ? category : name).Append('}');
                return close;
            }
        }

        result.Append(escaped switch
        {
            'd' => inClass ? "0-9" : "[0-9]",
            'D' => inClass ? "\\x00-/:-\\uffff" : "[^0-9]",
            'w' => inClass ? Word : $"[{Word}]",
            'W' => inClass ? NotWord : $"[^{Word}]",
            's' => inClass ? Space : $"[{Space}]",
            'S' => inClass ? NotSpace : $"[^{Space}]",
            'b' when !inClass => $"(?:(?<=[{Word}])(?![{Word}])|(?<![{Word}])(?=[{Word}]))",
            'B' when !inClass => $"(?:(?<=[{Word}])(?=[{Word}])|(?<![{Word}])(?![{Word}]))",
            '/' => "/",
            _ => "\\" + escaped,
        });
        return index;
    }

    private static bool StartsWith(string pattern, int index, string text) =>
        string.CompareOrdinal(pattern, index, text, 0, text.Length) == 0;
}
