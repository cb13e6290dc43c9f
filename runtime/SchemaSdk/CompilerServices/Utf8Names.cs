using System.ComponentModel;
using System.Text;
using System.Text.Json;

namespace SchemaSdk.CompilerServices;

/// <summary>
/// A table of names, for emitted enums with so many values that a chain of comparisons would be slow and large. Looking
/// up a name allocates nothing and takes the same time whatever the number of names.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Utf8Names
{
    // Longer escaped names are rare enough to be decoded into an array.
    private const int LongestOnStack = 256;

    // An escape of one unit, as \u0041.
    private const int LongestEscape = 6;

    private readonly byte[] _text;
    private readonly int[] _ends;
    private readonly int[] _slots;
    private readonly string?[] _strings;
    private readonly int _longest;

    /// <summary>Makes the table.</summary>
    /// <param name="text">All names in UTF-8, one behind the other.</param>
    /// <param name="lengths">How many bytes each has.</param>
    public Utf8Names(ReadOnlySpan<byte> text, ReadOnlySpan<int> lengths)
    {
        _text = text.ToArray();
        _ends = new int[lengths.Length];
        _strings = new string?[lengths.Length];
        _slots = new int[SlotsFor(lengths.Length)];
        var end = 0;
        for (var index = 0; index < lengths.Length; index++)
        {
            _ends[index] = end += lengths[index];
            _longest = Math.Max(_longest, lengths[index]);
            Add(index);
        }
    }

    /// <summary>How many names there are.</summary>
    public int Count => _ends.Length;

    /// <summary>A name in UTF-8.</summary>
    public ReadOnlySpan<byte> this[int index]
    {
        get
        {
            var start = index == 0 ? 0 : _ends[index - 1];
            return _text.AsSpan(start, _ends[index] - start);
        }
    }

    /// <summary>A name as a string, always the same one.</summary>
    public string GetString(int index) => _strings[index] ??= Encoding.UTF8.GetString(this[index]);

    /// <summary>Whether the string, or the member's name, at the reader is one of the names.</summary>
    public bool Contains(ref Utf8JsonReader reader) => IndexOf(ref reader) >= 0;

    /// <summary>Which of the names the string, or the member's name, at the reader is; -1 where it is none.</summary>
    public int IndexOf(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName)) return -1;
        if (!reader.HasValueSequence && !reader.ValueIsEscaped) return IndexOf(reader.ValueSpan);

        var length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        if (length > (long)_longest * LongestEscape) return -1;
        var decoded = length <= LongestOnStack ? stackalloc byte[LongestOnStack] : new byte[length];
        return IndexOf(decoded[..reader.CopyString(decoded)]);
    }

    /// <summary>Whether the text is one of the names; null is none.</summary>
    public bool Contains(string? name)
    {
        // No UTF-16 unit is less than one byte.
        if (name is null || name.Length > _longest) return false;
        var most = Encoding.UTF8.GetMaxByteCount(name.Length);
        var encoded = most <= LongestOnStack ? stackalloc byte[LongestOnStack] : new byte[most];
        return IndexOf(encoded[..Encoding.UTF8.GetBytes(name, encoded)]) >= 0;
    }

    private int IndexOf(ReadOnlySpan<byte> name)
    {
        if (name.Length > _longest) return -1;
        for (var slot = SlotOf(name); _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (this[_slots[slot] - 1].SequenceEqual(name)) return _slots[slot] - 1;
        }

        return -1;
    }

    // Of two names that are the same in UTF-8 the first counts, as in a chain of comparisons.
    private void Add(int index)
    {
        var slot = SlotOf(this[index]);
        while (_slots[slot] != 0)
        {
            if (this[_slots[slot] - 1].SequenceEqual(this[index])) return;
            slot = (slot + 1) & (_slots.Length - 1);
        }

        _slots[slot] = index + 1;
    }

    // Seeded by the process, so that no schema can be written whose names all meet in one slot.
    private int SlotOf(ReadOnlySpan<byte> name)
    {
        var hash = default(HashCode);
        hash.AddBytes(name);
        return hash.ToHashCode() & (_slots.Length - 1);
    }

    private static int SlotsFor(int count)
    {
        var slots = 4;
        while (slots < count * 2L) slots *= 2;
        return slots;
    }
}
