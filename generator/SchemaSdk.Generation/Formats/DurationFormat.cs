namespace SchemaSdk.Generation.Formats;

/// <summary>Durations by the grammar of RFC 3339, which leaves out no unit between two others.</summary>
internal static class DurationFormat
{
    public static bool IsMatch(string text)
    {
        if (text.Length < 3 || text[0] != 'P') return false;

        var index = 1;
        if (TryReadUnits(text, ref index, "W")) return index == text.Length;

        index = 1;
        if (text[index] != 'T' && !TryReadUnits(text, ref index, "YMD")) return false;
        if (index == text.Length) return true;

        return text[index++] == 'T' && TryReadUnits(text, ref index, "HMS") && index == text.Length;
    }

    // At least one number with its unit; each further unit is the next of the list.
    private static bool TryReadUnits(string text, ref int index, string units)
    {
        var last = -1;
        while (index < text.Length && Ascii.IsDigit(text[index]))
        {
            while (index < text.Length && Ascii.IsDigit(text[index])) index++;
            var unit = index < text.Length ? units.IndexOf(text[index]) : -1;
            if (unit < 0 || (last >= 0 && unit != last + 1)) return false;

            last = unit;
            index++;
        }

        return last >= 0;
    }
}
