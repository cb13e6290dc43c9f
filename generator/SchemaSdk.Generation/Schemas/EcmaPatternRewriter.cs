using System.Globalization;
using System.Text;

namespace SchemaSdk.Generation.Schemas;

/// <summary>Rewrites what ECMA 262 (with its <c>u</c> flag) and .NET spell alike and mean differently; the rest is left as it is.</summary>
internal sealed class EcmaPatternRewriter(string pattern)
{
    // Not (?!), which only the engine that backtracks has.
    private const string NoCharacter = "[^\\x00-\\uffff]";

    private readonly StringBuilder _result = new(pattern.Length + 16);
    private int _index;

    /// <summary>The pattern for .NET; null where a class holds a character that is two for .NET.</summary>
    public string? Rewrite()
    {
        while (_index < pattern.Length)
        {
            if (pattern[_index] == '[')
            {
                if (!RewriteClass()) return null;
            }
            else
            {
                RewriteOne();
            }
        }

        return _result.ToString();
    }

    private void RewriteOne()
    {
        if (TryReadPair() is { } pair)
        {
            _result.Append("(?:").Append(pair).Append(')');
            return;
        }

        var current = pattern[_index++];
        if (current == '\\' && _index < pattern.Length)
            RewriteEscape(pattern[_index++]);
        else if (current == '$')
            _result.Append("\\z");
        else if (current == '.')
            _result.Append(EcmaClasses.WithPairs(EcmaClasses.NotNewline));
        else
            _result.Append(current);
    }

    private void RewriteEscape(char escaped) => _result.Append(escaped switch
    {
        'd' => "[0-9]",
        'D' => EcmaClasses.WithPairs(EcmaClasses.NotDigit),
        'w' => $"[{EcmaClasses.Word}]",
        'W' => EcmaClasses.WithPairs(EcmaClasses.NotWord),
        's' => $"[{EcmaClasses.Space}]",
        'S' => EcmaClasses.WithPairs(EcmaClasses.NotSpace),
        'b' => EcmaClasses.AtWordBoundary,
        'B' => EcmaClasses.NotAtWordBoundary,
        'p' or 'P' => "\\" + escaped + ReadCategory(),
        'u' => ReadBracedCodePoint() ?? "\\u",
        '/' => "/",
        _ => "\\" + escaped,
    });

    private bool RewriteClass()
    {
        var isNegated = _index + 1 < pattern.Length && pattern[_index + 1] == '^';
        _index += isNegated ? 2 : 1;
        var inside = new StringBuilder();
        var hasComplement = false;
        while (_index < pattern.Length && pattern[_index] != ']')
        {
            if (TryReadPair() is not null) return false;

            var current = pattern[_index++];
            if (current == '\\' && _index < pattern.Length)
            {
                var escaped = pattern[_index++];
                hasComplement |= escaped is 'D' or 'W' or 'S' or 'P';
                inside.Append(InClass(escaped));
            }
            else
            {
                // Unescaped it would begin a subtraction.
                inside.Append(current == '[' ? "\\[" : current.ToString());
            }
        }

        var isClosed = _index++ < pattern.Length;
        _result.Append(isClosed ? Class(inside.ToString(), isNegated, hasComplement) : "[" + inside);
        return true;
    }

    private string InClass(char escaped) => escaped switch
    {
        'd' => EcmaClasses.Digit,
        'D' => EcmaClasses.NotDigit,
        'w' => EcmaClasses.Word,
        'W' => EcmaClasses.NotWord,
        's' => EcmaClasses.Space,
        'S' => EcmaClasses.NotSpace,
        'p' or 'P' => "\\" + escaped + ReadCategory(),
        'u' => ReadBracedCodePoint() ?? "\\u",
        '/' => "/",
        _ => "\\" + escaped,
    };

    private static string Class(string inside, bool isNegated, bool hasComplement)
    {
        if (inside.Length == 0) return isNegated ? EcmaClasses.WithPairs("\\x00-\\ud7ff\\ue000-\\uffff") : NoCharacter;
        if (!isNegated) return hasComplement ? EcmaClasses.WithPairs(inside) : $"[{inside}]";

        return hasComplement ? $"[^{inside}\\ud800-\\udfff]" : EcmaClasses.WithPairs("^" + inside + "\\ud800-\\udfff");
    }

    // A character beyond the Basic Multilingual Plane in any spelling: itself, \ud83c\udf89 or \u{1F389}.
    private string? TryReadPair()
    {
        var rest = pattern.Length - _index;
        if (rest >= 2 && char.IsSurrogatePair(pattern[_index], pattern[_index + 1])) return Take(2);
        if (rest >= 12 && Unit(_index) is { } high && Unit(_index + 6) is { } low && char.IsSurrogatePair(high, low)) return Take(12);

        var start = _index;
        if (string.CompareOrdinal(pattern, _index, "\\u{", 0, 3) != 0) return null;

        _index += 2;
        if (CodePoint() is > 0xFFFF and <= 0x10FFFF and var codePoint) return char.ConvertFromUtf32(codePoint);

        _index = start;
        return null;
    }

    private char? Unit(int index) =>
        pattern[index] == '\\' && pattern[index + 1] == 'u' && ParseHexadecimal(pattern.Substring(index + 2, 4)) is { } unit ? (char)unit : null;

    private string? ReadBracedCodePoint()
    {
        var start = _index;
        if (CodePoint() is { } codePoint and <= 0xFFFF) return "\\u" + codePoint.ToString("x4", CultureInfo.InvariantCulture);

        _index = start;
        return null;
    }

    private int? CodePoint() =>
        ReadBraces() is { Length: > 2 and <= 10 } braces ? ParseHexadecimal(braces.Substring(1, braces.Length - 2)) : null;

    private string ReadCategory()
    {
        var braces = ReadBraces();
        return braces is null ? "" : "{" + EcmaClasses.Category(braces.Substring(1, braces.Length - 2)) + "}";
    }

    private string? ReadBraces()
    {
        if (_index >= pattern.Length || pattern[_index] != '{') return null;

        var close = pattern.IndexOf('}', _index);
        return close < 0 ? null : Take(close + 1 - _index);
    }

    private string Take(int count)
    {
        _index += count;
        return pattern.Substring(_index - count, count);
    }

    private static int? ParseHexadecimal(string digits) =>
        int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) && value >= 0 ? value : null;
}
