using SchemaSdk.Generation.Problems;

namespace SchemaSdk.Generation.Text;

/// <summary>Reads JSON text strictly by RFC 8259. The first error ends the reading, with one problem at its place.</summary>
internal sealed class JsonTextReader
{
    /// <summary>The most levels of objects and arrays: far beyond real schemas, far below what a stack holds.</summary>
    public const int MaxDepth = 128;

    private readonly TextCursor _cursor;
    private readonly ProblemSink _problems;
    private readonly JsonScalarReader _scalars;
    private int _depth;

    private JsonTextReader(string text, ProblemSink problems)
    {
        _cursor = new TextCursor(text);
        _problems = problems;
        _scalars = new JsonScalarReader(_cursor, problems);
    }

    /// <summary>The value of the text, or null with a problem where it is not JSON.</summary>
    public static JsonNode? Read(string text, ProblemSink problems) => new JsonTextReader(text, problems).ReadText();

    private JsonNode? ReadText()
    {
        _cursor.SkipWhitespace();
        if (ReadValue() is not { } value) return null;

        _cursor.SkipWhitespace();
        return _cursor.Peek() == TextCursor.End ? value : Fail("the end of the text");
    }

    private JsonNode? ReadValue() => _cursor.Peek() switch
    {
        '{' => Nested(ReadObject),
        '[' => Nested(ReadArray),
        '"' => _scalars.ReadString(),
        '-' or (>= '0' and <= '9') => _scalars.ReadNumber(),
        't' or 'f' or 'n' => _scalars.ReadLiteral(),
        _ => Fail("a value"),
    };

    private JsonNode? Nested(Func<JsonNode?> read)
    {
        if (_depth == MaxDepth)
        {
            _problems.Report(ProblemKinds.NestingTooDeep, _cursor.Here, $"{MaxDepth}");
            return null;
        }

        _depth++;
        var value = read();
        _depth--;
        return value;
    }

    private JsonArray? ReadArray()
    {
        var start = Open();
        var items = new List<JsonNode>();
        if (_cursor.TryTake(']')) return new JsonArray(_cursor.RangeFrom(start), items);

        while (true)
        {
            _cursor.SkipWhitespace();
            if (ReadValue() is not { } item) return null;

            items.Add(item);
            _cursor.SkipWhitespace();
            if (_cursor.TryTake(']')) return new JsonArray(_cursor.RangeFrom(start), items);
            if (!_cursor.TryTake(',')) return Fail<JsonArray>("',' or ']' after an element");
        }
    }

    private JsonObject? ReadObject()
    {
        var start = Open();
        var members = new JsonMemberList(_problems);
        if (_cursor.TryTake('}')) return new JsonObject(_cursor.RangeFrom(start), members.Members);

        while (true)
        {
            _cursor.SkipWhitespace();
            if (ReadMember() is not { } member) return null;

            members.Add(member);
            _cursor.SkipWhitespace();
            if (_cursor.TryTake('}')) return new JsonObject(_cursor.RangeFrom(start), members.Members);
            if (!_cursor.TryTake(',')) return Fail<JsonObject>("',' or '}' after a member");
        }
    }

    private JsonMember? ReadMember()
    {
        if (_cursor.Peek() != '"') return Fail<JsonMember>("a member's name in double quotes");
        if (_scalars.ReadString() is not { } name) return null;

        _cursor.SkipWhitespace();
        if (!_cursor.TryTake(':')) return Fail<JsonMember>("':' after a member's name");

        _cursor.SkipWhitespace();
        return ReadValue() is { } value ? new JsonMember(name.Value, name.Range, value) : null;
    }

    private TextPosition Open()
    {
        var start = _cursor.Position;
        _cursor.Advance();
        _cursor.SkipWhitespace();
        return start;
    }

    private JsonNode? Fail(string expected) => Fail<JsonNode>(expected);

    private T? Fail<T>(string expected)
        where T : class
    {
        JsonSyntax.Report(_problems, _cursor, expected);
        return null;
    }
}
