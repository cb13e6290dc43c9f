using System.Globalization;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.RunComfy.Tests.Differential;

/// <summary>Why a record may be judged otherwise than the text that it is read from.</summary>
internal static class RecordRules
{
    /// <summary>The rule by which a text that is invalid, or valid, could not be read; null where there is none.</summary>
    public static string? WhyNotRead(JsonNode instance, bool isValid)
    {
        if (!isValid) return "what is invalid need not fit the C# types";
        if (Strings(instance).Any(HasHalfAPair)) return "half a surrogate pair is JSON, but no text";
        return Numbers(instance).Any(number => !number.TryToInt64(out _)) ? "a number is beyond its C# type" : null;
    }

    /// <summary>The rule by which the record has other violations than the text; null where there is none.</summary>
    public static string? WhyOther(JsonNode instance, IReadOnlyList<Complaint> byBytes, IReadOnlyList<Complaint> byRecord)
    {
        var withoutNulls = byBytes.Where(complaint => !IsNullOfAnOptionalMember(instance, complaint)).ToList();
        if (withoutNulls.Count < byBytes.Count && Agree(withoutNulls, byRecord)) return "null for an optional member that allows none reads as not set";
        if (Numbers(instance).Any(IsRoundedByDouble)) return "a double holds 17 digits";
        return null;
    }

    public static bool Agree(IEnumerable<Complaint> byBytes, IEnumerable<Complaint> byRecord) =>
        Complaint.Same(byBytes.Select(complaint => complaint.WithoutActual()), byRecord.Select(complaint => complaint.WithoutActual()));

    private static bool IsNullOfAnOptionalMember(JsonNode instance, Complaint complaint) =>
        complaint.Instance.Length > 0 && At(instance, complaint.Instance) is JsonNull;

    private static JsonNode? At(JsonNode? node, string pointer)
    {
        foreach (var part in pointer.Split('/').Skip(1).Select(part => part.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)))
        {
            node = node switch
            {
                JsonArray array => array.Items[int.Parse(part, CultureInfo.InvariantCulture)],
                JsonObject members => members[part],
                _ => null,
            };
        }

        return node;
    }

    private static bool IsRoundedByDouble(ExactNumber number) =>
        !double.IsFinite(number.ToDouble()) || !ExactNumber.Parse(number.ToDouble().ToString("R", CultureInfo.InvariantCulture)).Equals(number);

    private static bool HasHalfAPair(string text) => text.EnumerateRunes().Count() != text.Length - Pairs(text)
        || text.EnumerateRunes().Any(rune => rune.Value == 0xFFFD && !text.Contains('\uFFFD', StringComparison.Ordinal));

    private static int Pairs(string text) => text.EnumerateRunes().Count(rune => rune.Value > 0xFFFF);

    private static IEnumerable<ExactNumber> Numbers(JsonNode node) => All(node).OfType<JsonNumber>().Select(number => number.Value);

    private static IEnumerable<string> Strings(JsonNode node) => All(node).SelectMany(each => each switch
    {
        JsonString text => [text.Value],
        JsonObject members => members.Members.Select(member => member.Name),
        _ => Enumerable.Empty<string>(),
    });

    private static IEnumerable<JsonNode> All(JsonNode node) => node switch
    {
        JsonArray array => array.Items.SelectMany(All).Prepend(node),
        JsonObject members => members.Members.SelectMany(member => All(member.Value)).Prepend(node),
        _ => [node],
    };
}
