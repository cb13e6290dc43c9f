namespace SchemaSdk.Generation.Formats;

/// <summary>Dates and times of RFC 3339.</summary>
internal static class DateTimeFormats
{
    private const int DateLength = 10;
    private const int SecondsEnd = 8;
    private const int MinutesADay = 24 * 60;

    private static readonly int[] DaysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

    public static bool IsDate(string text) => text.Length == DateLength && StartsWithDate(text);

    public static bool IsTime(string text) => IsTime(text, 0);

    public static bool IsDateTime(string text) =>
        text.Length > DateLength && StartsWithDate(text) && text[DateLength] is 'T' or 't' && IsTime(text, DateLength + 1);

    private static bool StartsWithDate(string text)
    {
        var (century, year, month, day) = (Ascii.TwoDigits(text, 0), Ascii.TwoDigits(text, 2), Ascii.TwoDigits(text, 5), Ascii.TwoDigits(text, 8));
        if (century < 0 || year < 0 || text[4] != '-' || text[7] != '-' || month is < 1 or > 12 || day < 1) return false;

        var isLeapYear = (year != 0 ? year : century) % 4 == 0;
        return day <= DaysOfMonths[month - 1] + (month == 2 && isLeapYear ? 1 : 0);
    }

    private static bool IsTime(string text, int start)
    {
        var (hour, minute, second) = (Ascii.TwoDigits(text, start), Ascii.TwoDigits(text, start + 3), Ascii.TwoDigits(text, start + 6));
        if (hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 60 || text[start + 2] != ':' || text[start + 5] != ':') return false;

        var index = start + SecondsEnd;
        if (index < text.Length && text[index] == '.')
        {
            var fraction = ++index;
            while (index < text.Length && Ascii.IsDigit(text[index])) index++;
            if (index == fraction) return false;
        }

        // A second is only ever inserted at the end of a day of UTC.
        return Offset(text, index) is { } offset
            && (second < 60 || ((hour * 60) + minute - offset + MinutesADay) % MinutesADay == MinutesADay - 1);
    }

    // In minutes; null where none stands there, or more than one.
    private static int? Offset(string text, int index)
    {
        if (index + 1 == text.Length && text[index] is 'Z' or 'z') return 0;
        if (index + 6 != text.Length || text[index] is not ('+' or '-') || text[index + 3] != ':') return null;

        var (hours, minutes) = (Ascii.TwoDigits(text, index + 1), Ascii.TwoDigits(text, index + 4));
        if (hours is < 0 or > 23 || minutes is < 0 or > 59) return null;

        var offset = (hours * 60) + minutes;
        return text[index] == '-' ? -offset : offset;
    }
}
