using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
#if NET9_0_OR_GREATER
using System.Runtime.InteropServices;
#else
using System.Text;
#endif

namespace SchemaSdk.CompilerServices;

/// <summary>
/// Escapes of half a surrogate pair, such as <c>\ud83d</c> alone: JSON by its grammar, but a reader of UTF-8 throws when
/// it is to compare or decode them.
/// </summary>
internal static class UnpairedSurrogates
{
    private const int EscapeLength = 6;

    private static ReadOnlySpan<byte> Replacement => "\\ufffd"u8;

    /// <summary>A copy in which each of them is the escape of U+FFFD, which has the same length; false where there is none.</summary>
    public static bool TryReplace(ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out byte[]? copy)
    {
        copy = null;
        for (var at = 0; NextEscape(utf8Json, at) is >= 0 and var escape;)
        {
            at = escape + 2;
            if (!TryReadSurrogate(utf8Json, escape, out var unit)) continue;
            at = escape + EscapeLength;
            if (char.IsHighSurrogate(unit) && TryReadSurrogate(utf8Json, at, out var next) && char.IsLowSurrogate(next))
            {
                at += EscapeLength;
                continue;
            }

            Replacement.CopyTo((copy ??= utf8Json.ToArray()).AsSpan(escape));
        }

        return copy is not null;
    }

    /// <summary>Whether the value, or anything inside it, has one.</summary>
    public static bool AreIn(JsonElement value)
    {
        if (value.ValueKind is not (JsonValueKind.String or JsonValueKind.Object or JsonValueKind.Array)) return false;
#if NET9_0_OR_GREATER
        return TryReplace(JsonMarshal.GetRawUtf8Value(value), out _);
#else
        var text = value.GetRawText();
        return text.Contains('\\', StringComparison.Ordinal) && TryReplace(Encoding.UTF8.GetBytes(text), out _);
#endif
    }

    private static int NextEscape(ReadOnlySpan<byte> utf8Json, int start)
    {
        if (start >= utf8Json.Length) return -1;
        var found = utf8Json[start..].IndexOf((byte)'\\');
        return found < 0 ? -1 : start + found;
    }

    private static bool TryReadSurrogate(ReadOnlySpan<byte> utf8Json, int at, out char unit)
    {
        unit = default;
        if (utf8Json.Length < at + EscapeLength || utf8Json[at] != '\\' || utf8Json[at + 1] != 'u') return false;
        if (!Utf8Parser.TryParse(utf8Json.Slice(at + 2, 4), out ushort code, out var read, 'x') || read != 4) return false;
        unit = (char)code;
        return char.IsSurrogate(unit);
    }
}
