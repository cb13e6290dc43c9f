using System.Globalization;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas;

/// <summary>What <c>typeName</c> may be: a simple name that every C# compiler takes for a type.</summary>
internal static class TypeName
{
    /// <summary>The most UTF-16 units; metadata holds 1,023 with all that is put after the name.</summary>
    public const int MaxLength = 200;

    private static readonly HashSet<string> Keywords = new(
        ("abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else enum event "
        + "explicit extern false finally fixed float for foreach goto if implicit in int interface internal is lock long namespace new null "
        + "object operator out override params private protected public readonly ref return sbyte sealed short sizeof stackalloc static "
        + "string struct switch this throw true try typeof uint ulong unchecked unsafe ushort using virtual void volatile while "
        + "dynamic field file nint notnull nuint record required scoped unmanaged var where yield").Split(' '),
        StringComparer.Ordinal);

    public static bool IsValid(string name) =>
        name.Length is > 0 and <= MaxLength && IsStart(name[0]) && name.All(IsPart) && Enumerable.Range(0, name.Length).All(at => Characters.IsPlain(name, at)) && !Keywords.Contains(name);

    private static bool IsStart(char unit) => unit == '_' || char.IsLetter(unit) || CharUnicodeInfo.GetUnicodeCategory(unit) == UnicodeCategory.LetterNumber;

    private static bool IsPart(char unit) => IsStart(unit) || CharUnicodeInfo.GetUnicodeCategory(unit)
        is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
