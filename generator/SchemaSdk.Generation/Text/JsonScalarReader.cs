using System.Globalization;
using System.Text;
using SchemaSdk.Generation.Problems;

namespace SchemaSdk.Generation.Text;

/// <summary>Reads the JSON values that hold no others.</summary>
internal sealed class JsonScalarReader(TextCursor cursor, ProblemSink problems)
{
    /// <summary>The most characters of a number. RFC 8259 lets a reader set such a bound; exact arithmetic on more would be slow.</summary>
    public const int MaxNumberLength = 1000;

    public JsonNode? ReadLiteral()
    {
        var start = cursor.Position;
        if (cursor.TryTake("true")) return new JsonBoolean(cursor.RangeFrom(start), true);
        if (cursor.TryTake("false")) return new JsonBoolean(cursor.RangeFrom(start), false);
        if (cursor.TryTake("null")) return new JsonNull(cursor.RangeFrom(start));

        return Fail<JsonNode>("a value");
    }

    public JsonNumber? ReadNumber()
    {
        var start = cursor.Position;
        cursor.TryTake('-');
        if (cursor.TryTake('0'))
        {
            if (IsDigit()) return Fail<JsonNumber>("no digit after a leading zero");
        }
        else if (!TakeDigits())
        {
            return Fail<JsonNumber>("a digit");
        }

        if (cursor.TryTake('.') && !TakeDigits()) return Fail<JsonNumber>("a digit after the decimal point");
        if (cursor.TryTake('e') || cursor.TryTake('E'))
        {
            if (!cursor.TryTake('+')) cursor.TryTake('-');
            if (!TakeDigits()) return Fail<JsonNumber>("a digit in the exponent");
        }

        var range = cursor.RangeFrom(start);
        var length = range.End.Offset - range.Start.Offset;
        if (length <= MaxNumberLength) return new JsonNumber(range, cursor.TextFrom(start.Offset));

        problems.Report(ProblemKinds.NumberTooLong, range, length.ToString(CultureInfo.InvariantCulture), $"{MaxNumberLength}");
        return null;
    }

    public JsonString? ReadString()
    {
        var start = cursor.Position;
        cursor.Advance();
        var value = new StringBuilder();
        while (true)
        {
            var run = cursor.Offset;
            while (cursor.Peek() is >= ' ' and not ('"' or '\\')) cursor.Advance();
            value.Append(cursor.TextFrom(run));

            if (cursor.TryTake('"')) return new JsonString(cursor.RangeFrom(start), value.ToString());
            if (cursor.Peek() == TextCursor.End) return Fail<JsonString>("'\"' at the end of a string");
            if (!cursor.TryTake('\\')) return Fail<JsonString>("an escape such as \\n in place of a control character");
            if (ReadEscape() is not { } escaped) return null;

            value.Append(escaped);
        }
    }

    private char? ReadEscape()
    {
        var escaped = cursor.Peek() switch
        {
            '"' => '"',
            '\\' => '\\',
            '/' => '/',
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => 'u',
            _ => '\0',
        };
        if (escaped == '\0')
        {
            JsonSyntax.Report(problems, cursor, "one of \" \\ / b f n r t u after '\\'");
            return null;
        }

        cursor.Advance();
        return escaped == 'u' ? ReadHexadecimal() : escaped;
    }

    private char? ReadHexadecimal()
    {
        var value = 0;
        for (var i = 0; i < 4; i++)
        {
            var digit = cursor.Peek() switch
            {
                >= '0' and <= '9' and var d => d - '0',
                >= 'a' and <= 'f' and var d => d - 'a' + 10,
                >= 'A' and <= 'F' and var d => d - 'A' + 10,
                _ => -1,
            };
            if (digit < 0)
            {
                JsonSyntax.Report(problems, cursor, "four hexadecimal digits after \\u");
                return null;
            }

            value = value * 16 + digit;
            cursor.Advance();
        }

        return (char)value;
    }

    private bool TakeDigits()
    {
        var start = cursor.Offset;
        while (IsDigit()) cursor.Advance();
        return cursor.Offset > start;
    }

    private bool IsDigit() => cursor.Peek() is >= '0' and <= '9';

    private T? Fail<T>(string expected)
        where T : class
    {
        JsonSyntax.Report(problems, cursor, expected);
        return null;
    }
}
