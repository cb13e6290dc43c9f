namespace SchemaSdk.Generation.Formats;

/// <summary>Whether a text is a regular expression of ECMA 262. Nothing is compiled, so no text can take long.</summary>
internal sealed class RegexSyntax(string text)
{
    private readonly RegexEscapes _escapes = new(text);

    // Of each open group, whether a quantifier may stand behind it.
    private readonly Stack<bool> _groups = new();
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private int _captures;
    private int _index;
    private bool _mayRepeat;

    public bool IsValid()
    {
        while (_index < text.Length)
        {
            if (!TryReadTerm()) return false;
        }

        return _groups.Count == 0 && _escapes.AreReferencesTo(_names, _captures);
    }

    private bool TryReadTerm()
    {
        switch (text[_index])
        {
            case '^' or '$' or '|':
                _mayRepeat = false;
                _index++;
                return true;
            case '*' or '+' or '?' or '{':
                return _mayRepeat && TryReadQuantifier();
            case '(':
                return TryOpenGroup();
            case ')':
                return TryCloseGroup();
            case '[':
                return TryReadClass();
            case ']' or '}':
                return false;
            case '\\':
                _mayRepeat = _index + 1 < text.Length && text[_index + 1] is not ('b' or 'B');
                return _escapes.TryRead(ref _index, isInClass: false, out _);
            default:
                _mayRepeat = true;
                _index++;
                return true;
        }
    }

    private bool TryReadQuantifier()
    {
        _mayRepeat = false;
        if (text[_index++] == '{')
        {
            var close = text.IndexOf('}', _index);
            if (close < 0 || !IsCount(close)) return false;
            _index = close + 1;
        }

        if (_index < text.Length && text[_index] == '?') _index++;
        return true;
    }

    // n, n, or n,m with n not above m.
    private bool IsCount(int end)
    {
        var parts = text.Substring(_index, end - _index).Split(',');
        if (parts.Length > 2 || parts[0].Length == 0 || !parts.All(part => part.All(Ascii.IsDigit))) return false;
        if (parts.Length == 1 || parts[1].Length == 0) return true;

        var (least, most) = (parts[0].TrimStart('0'), parts[1].TrimStart('0'));
        return least.Length < most.Length || (least.Length == most.Length && string.CompareOrdinal(least, most) <= 0);
    }

    private bool TryOpenGroup()
    {
        _index++;
        _mayRepeat = false;
        var isLookaround = Skip("?=") || Skip("?!") || Skip("?<=") || Skip("?<!");
        _groups.Push(!isLookaround);
        if (isLookaround || Skip("?:")) return true;
        if (Skip("?<")) return TryReadName();
        if (_index < text.Length && text[_index] == '?') return TryReadModifiers();

        _captures++;
        return true;
    }

    private bool TryCloseGroup()
    {
        if (_groups.Count == 0) return false;

        _mayRepeat = _groups.Pop();
        _index++;
        return true;
    }

    private bool TryReadName()
    {
        _captures++;
        return _escapes.TryReadName(ref _index, out var name) && _names.Add(name);
    }

    // (?ims-ims:
    private bool TryReadModifiers()
    {
        var colon = text.IndexOf(':', _index);
        var flags = colon < 0 ? "" : text.Substring(_index + 1, Math.Min(colon - _index - 1, 5));
        var letters = flags.Replace("-", "");
        if (letters.Length == 0 || flags.Length - letters.Length > 1 || _index + 1 + flags.Length != colon) return false;
        if (letters.Distinct().Count() != letters.Length || !letters.All(letter => letter is 'i' or 'm' or 's')) return false;

        _index = colon + 1;
        return true;
    }

    private bool TryReadClass()
    {
        _index++;
        _mayRepeat = true;
        Skip("^");
        while (_index < text.Length && text[_index] != ']')
        {
            if (!TryReadClassAtom(out var first)) return false;
            if (_index + 1 >= text.Length || text[_index] != '-' || text[_index + 1] == ']') continue;

            _index++;
            if (!TryReadClassAtom(out var last) || (first >= 0 && last >= 0 && first > last)) return false;
        }

        return _index++ < text.Length;
    }

    // Its code point; -1 where it is a set of them.
    private bool TryReadClassAtom(out int codePoint)
    {
        if (text[_index] == '\\') return _escapes.TryRead(ref _index, isInClass: true, out codePoint);

        var isPair = _index + 1 < text.Length && char.IsSurrogatePair(text[_index], text[_index + 1]);
        codePoint = isPair ? char.ConvertToUtf32(text[_index], text[_index + 1]) : text[_index];
        _index += isPair ? 2 : 1;
        return true;
    }

    private bool Skip(string expected)
    {
        if (string.CompareOrdinal(text, _index, expected, 0, expected.Length) != 0) return false;

        _index += expected.Length;
        return true;
    }
}
