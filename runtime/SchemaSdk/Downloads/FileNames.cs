using System.Globalization;
using System.Text;
using SchemaSdk.Inputs;

namespace SchemaSdk.Downloads;

/// <summary>Makes file names from addresses that work on every system and cannot leave a folder.</summary>
internal static class FileNames
{
    private const int MaxBytes = 180;
    private static readonly string[] Reserved = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$"];

    public static string For(Uri address, string? mediaType)
    {
        var path = address.AbsolutePath;
        var name = Clean(Uri.UnescapeDataString(path[(path.LastIndexOf('/') + 1)..]));
        return Path.GetExtension(name) is { Length: > 1 and <= 10 } ending && ending.Skip(1).All(char.IsAsciiLetterOrDigit)
            ? name
            : name + MediaTypes.ExtensionOf(mediaType);
    }

    public static string ForMediaType(string mediaType) => "file" + MediaTypes.ExtensionOf(mediaType);

    public static string Clean(string name)
    {
        var kept = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes()) kept.Append(IsAllowed(rune) ? rune.ToString() : "_");
        var clean = Shorten(kept.ToString().Trim('.', ' '));
        if (clean.Trim('_').Length == 0) return "file";
        // Programs of the command line would take the one for an option and the other for a home folder.
        return IsReserved(clean) || clean[0] is '-' or '~' ? "_" + clean : clean;
    }

    // Format characters can make a name read backwards; what Windows forbids is forbidden everywhere.
    private static bool IsAllowed(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned)
        && rune.Value != 0xFFFD
        && !(rune.IsAscii && "<>:\"/\\|?*".Contains((char)rune.Value));

    private static bool IsReserved(string name)
    {
        var stem = name.Split('.')[0].TrimEnd().ToUpperInvariant();
        return Reserved.Contains(stem)
            || (stem.Length == 4 && (stem.StartsWith("COM", StringComparison.Ordinal) || stem.StartsWith("LPT", StringComparison.Ordinal))
                && "0123456789¹²³".Contains(stem[3]));
    }

    private static string Shorten(string name)
    {
        if (Encoding.UTF8.GetByteCount(name) <= MaxBytes) return name;
        var extension = Path.GetExtension(name) is { Length: <= 10 } ending ? ending : "";
        var room = MaxBytes - Encoding.UTF8.GetByteCount(extension);
        var stem = new StringBuilder();
        foreach (var rune in name[..^extension.Length].EnumerateRunes())
        {
            if ((room -= rune.Utf8SequenceLength) < 0) break;
            stem.Append(rune);
        }

        return stem.ToString().TrimEnd('.', ' ') + extension;
    }
}
