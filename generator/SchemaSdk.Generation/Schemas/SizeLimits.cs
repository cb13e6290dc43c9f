using System.Globalization;
using SchemaSdk.Generation.Problems;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Schemas;

/// <summary>
/// How large the parts of a model file may be that become code. Real ones are a hundred times smaller; an assembly holds
/// eight million characters of text for all its models.
/// </summary>
internal static class SizeLimits
{
    /// <summary>The most UTF-16 units of a member's name, in <c>required</c> too.</summary>
    public const int MaxNameLength = 10_000;

    /// <summary>The most UTF-16 units of a value that <c>enum</c> or <c>const</c> lists, as it is written.</summary>
    public const int MaxValueLength = 100_000;

    /// <summary>The most values of one <c>enum</c>.</summary>
    public const int MaxValues = 100_000;

    /// <summary>The most UTF-16 units of a default, as it is written, that a descriptor tells.</summary>
    public const int MaxDefaultLength = 100_000;

    /// <summary>Reports what is larger.</summary>
    public static void Check(JsonNode json, ProblemSink problems)
    {
        if (json is JsonArray array)
        {
            foreach (var item in array.Items) Check(item, problems);
        }
        else if (json is JsonObject members)
        {
            foreach (var member in members.Members) Check(member, problems);
        }
    }

    /// <summary>How a default is told: as compact JSON, or not at all where it is too long.</summary>
    public static string? Told(JsonNode? value) => value is null || Length(value) > MaxDefaultLength ? null : JsonFormatter.Compact(value);

    private static void Check(JsonMember member, ProblemSink problems)
    {
        Bound("The name of a member", member.Name.Length, MaxNameLength, member.NameRange, problems);
        switch (member.Name, member.Value)
        {
            case ("enum", JsonArray values):
                if (values.Items.Count > MaxValues) Report("'enum'", "values", values.Items.Count, MaxValues, member.NameRange, problems);
                foreach (var value in values.Items) Bound("A value of 'enum'", Length(value), MaxValueLength, value.Range, problems);
                break;
            case ("const", JsonArray or JsonString):
                Bound("The value of 'const'", Length(member.Value), MaxValueLength, member.Value.Range, problems);
                break;
            case ("required", JsonArray names):
                foreach (var name in names.Items) Bound("A name in 'required'", Length(name), MaxNameLength, name.Range, problems);
                break;
            case ("default", _):
                if (Told(member.Value) is null) problems.Report(ProblemKinds.AnnotationIgnored, member.Value.Range, member.Name, $"at most {Shown(MaxDefaultLength)} characters long");
                return;
            case ("example" or "examples", _):
                return;
        }

        Check(member.Value, problems);
    }

    private static void Bound(string what, int length, int bound, TextRange range, ProblemSink problems)
    {
        if (length > bound) Report(what, "characters", length, bound, range, problems);
    }

    private static void Report(string what, string unit, int size, int bound, TextRange range, ProblemSink problems) =>
        problems.Report(ProblemKinds.TooLarge, range, what, Shown(size), unit, Shown(bound));

    private static int Length(JsonNode value) => value.Range.End.Offset - value.Range.Start.Offset;

    private static string Shown(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
