using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Formats;

/// <summary>The optional cases of the official JSON Schema test suite that are about formats.</summary>
public class OfficialFormatTests
{
    private static readonly string[] Formats =
    [
        "date-time", "date", "time", "email", "idn-email", "hostname", "ipv4", "ipv6", "uri", "uri-reference", "uri-template",
        "iri", "iri-reference", "json-pointer", "relative-json-pointer", "regex", "ecmascript-regex",
    ];

    // Of 2020-12 alone.
    private static readonly string[] NewFormats = ["duration", "uuid"];

    public static TheoryData<string, string> Files =>
    [
        .. Formats.SelectMany(format => new[] { ("draft7", format), ("draft2020-12", format) }),
        .. NewFormats.Select(format => ("draft2020-12", format)),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_text_is_judged_right(string draft, string file)
    {
        var format = file == "ecmascript-regex" ? "regex" : file;
        Assert.True(StringFormats.IsKnown(format));

        var cases = Cases(draft, file).Where(test => !IsEncodedName(test)).ToList();
        Assert.NotEmpty(cases);
        Assert.Equal(
            cases.Select(test => $"{test.Text}: {test.IsValid}"),
            cases.Select(test => $"{test.Text}: {StringFormats.IsMatch(format, test.Text)}"));
    }

    // What StringFormats says that it does not look at.
    [Fact]
    public void The_labels_of_a_host_name_are_not_decoded() =>
        Assert.All(Cases("draft2020-12", "hostname").Where(IsEncodedName), test => Assert.True(StringFormats.IsMatch("hostname", test.Text)));

    [Fact]
    public void An_international_host_name_is_never_judged()
    {
        Assert.False(StringFormats.IsKnown("idn-hostname"));
        Assert.True(StringFormats.IsMatch("idn-hostname", "-"));
    }

    private static bool IsEncodedName(FormatCase test) => test.File == "hostname" && test.Text.StartsWith("xn--", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<FormatCase> Cases(string draft, string file)
    {
        var path = Path.Combine(Repository.Corpus("json-schema-test-suite"), "tests", draft, "optional", "format", file + ".json");
        return
            from entry in ((JsonArray)ProblemLog.ReadJson(File.ReadAllText(path))).Items
            from test in ((JsonArray)((JsonObject)entry)["tests"]!).Items.Cast<JsonObject>()
            where test["data"] is JsonString
            select new FormatCase(file, ((JsonString)test["data"]!).Value, ((JsonBoolean)test["valid"]!).Value);
    }

    private sealed record FormatCase(string File, string Text, bool IsValid);
}
