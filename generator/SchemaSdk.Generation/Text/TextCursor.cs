namespace SchemaSdk.Generation.Text;

/// <summary>A place in a text that moves forward and knows its line and column.</summary>
internal sealed class TextCursor
{
    /// <summary>What <see cref="Peek"/> returns after the last character.</summary>
    public const int End = -1;

    private readonly string _text;
    private int _line;
    private int _lineStart;

    public TextCursor(string text)
    {
        _text = text;

        // A byte order mark is not part of the first line: no editor shows or counts it.
        if (text.Length > 0 && text[0] == '\uFEFF') Offset = _lineStart = 1;
    }

    public int Offset { get; private set; }

    public TextPosition Position => new(Offset, _line, Offset - _lineStart);

    /// <summary>The character at hand, a whole one where it is a surrogate pair; empty at the end.</summary>
    public TextRange Here
    {
        get
        {
            var start = Position;
            var length = Offset >= _text.Length ? 0 : Offset + 1 < _text.Length && char.IsSurrogatePair(_text, Offset) ? 2 : 1;
            return new TextRange(start, new TextPosition(start.Offset + length, start.Line, start.Column + length));
        }
    }

    public int Peek() => Offset < _text.Length ? _text[Offset] : End;

    /// <summary>Moves on within a line.</summary>
    public void Advance(int count = 1) => Offset += count;

    /// <summary>Moves past <paramref name="text"/> if it stands here.</summary>
    public bool TryTake(string text)
    {
        if (string.CompareOrdinal(_text, Offset, text, 0, text.Length) != 0) return false;

        Offset += text.Length;
        return true;
    }

    public bool TryTake(char character)
    {
        if (Peek() != character) return false;

        Offset++;
        return true;
    }

    /// <summary>Moves past the four kinds of white space of JSON.</summary>
    public void SkipWhitespace()
    {
        for (; Peek() is ' ' or '\t' or '\r' or '\n'; Offset++)
        {
            var current = _text[Offset];
            if (current == '\n' || (current == '\r' && (Offset + 1 == _text.Length || _text[Offset + 1] != '\n')))
            {
                _line++;
                _lineStart = Offset + 1;
            }
        }
    }

    public string TextFrom(int start) => _text.Substring(start, Offset - start);

    public string Text(TextRange range) => _text.Substring(range.Start.Offset, range.End.Offset - range.Start.Offset);

    public TextRange RangeFrom(TextPosition start) => new(start, Position);
}
