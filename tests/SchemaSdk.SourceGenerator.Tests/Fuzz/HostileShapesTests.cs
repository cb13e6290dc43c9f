using System.Diagnostics;
using System.Globalization;
using System.Text;
using SchemaSdk.Generation;

namespace SchemaSdk.SourceGenerator.Fuzz;

/// <summary>Schemas of a size or shape that no honest one has: refused with a diagnostic or generated, always soon, never a crash.</summary>
public class HostileShapesTests
{
    private const int Huge = 10_000_000;

    // Seconds on a quiet machine; it may be busy with other things.
    private static readonly TimeSpan Bound = TimeSpan.FromMinutes(4);

    private static readonly Dictionary<string, Func<string>> Shapes = new(StringComparer.Ordinal)
    {
        ["a description of 10 MB"] = () => Property($$"""{"type":"string","description":"{{Long}}"}"""),
        ["a title of 10 MB"] = () => $$"""{"title":"{{Long}}","properties":{"a":{"type":"string"} } }""",
        ["a default of 10 MB"] = () => Property($$"""{"type":"string","default":"{{Long}}"}"""),
        ["an example of 10 MB"] = () => Property($$"""{"type":"string","examples":["{{Long}}"]}"""),
        ["an enum value of 10 MB"] = () => Property($$"""{"enum":["a","{{Long}}"]}"""),
        ["a const of 10 MB"] = () => Property($$"""{"const":"{{Long}}"}"""),
        ["a property name of 10 MB"] = () => $$"""{"properties":{"{{Long}}":{"type":"string"} } }""",
        ["a required name of 10 MB"] = () => $$"""{"type":"object","required":["{{Long}}"]}""",
        ["a definition's name of 10 MB"] = () => $$"""{"$defs":{"{{Long}}":{"type":"object","properties":{"a":{} } } },"properties":{"a":{"$ref":"#/$defs/{{Long}}"} } }""",
        ["a reference of 10 MB"] = () => Property($$"""{"$ref":"{{Long}}"}"""),
        ["a pointer of 10 MB"] = () => Property($$"""{"$ref":"#/{{Long}}"}"""),
        ["a pattern of 10 MB"] = () => Property($$"""{"type":"string","pattern":"{{Long}}"}"""),
        ["a pattern property of 10 MB"] = () => $$"""{"type":"object","patternProperties":{"{{Long}}":{"type":"string"} } }""",
        ["a format of 10 MB"] = () => Property($$"""{"type":"string","format":"{{Long}}"}"""),
        ["a type of 10 MB"] = () => Property($$"""{"type":"{{Long}}"}"""),
        ["a number of 10 MB"] = () => Property($$"""{"type":"number","minimum":1{{new string('0', Huge)}} }"""),
        ["an id of 10 MB"] = () => $$"""{"$id":"{{Long}}","model":"a/b","input":{} }""",
        ["a model of 10 MB"] = () => $$"""{"model":"{{Long}}","input":{} }""",
        ["a typeName of 10 MB"] = () => $$"""{"typeName":"{{Long}}","input":{} }""",
        ["an unknown keyword of 10 MB"] = () => $$"""{"{{Long}}":1}""",
        ["an enum name of 10 MB"] = () => Property($$"""{"enum":["a"],"x-enum-varnames":["{{Long}}"]}"""),
        ["10,000 properties"] = () => $$"""{"properties":{ {{Repeat(10_000, i => $"\"p{i}\":{{\"type\":\"string\",\"minLength\":1}}")}} } }""",
        ["10,000 properties of one name in C#"] = () => $$"""{"properties":{ {{Repeat(10_000, i => $"\"{new string('-', i % 100)}p{new string('_', i / 100)}\":{{\"type\":\"string\"}}")}} } }""",
        ["10,000 enum values"] = () => Property($$"""{"enum":[{{Repeat(10_000, i => $"\"v{i}\"")}}]}"""),
        ["10,000 numbers"] = () => Property($$"""{"enum":[{{Repeat(10_000, i => i.ToString(CultureInfo.InvariantCulture))}}]}"""),
        ["10,000 enum values of one name in C#"] = () => Property($$"""{"enum":[{{Repeat(10_000, i => $"\"{new string('-', i % 100)}v{new string('_', i / 100)}\"")}}]}"""),
        ["10,000 required names"] = () => $$"""{"required":[{{Repeat(10_000, i => $"\"r{i}\"")}}]}""",
        ["10,000 definitions"] = () => $$"""{"$defs":{ {{Repeat(10_000, i => $"\"d{i}\":{{\"type\":\"object\"}}")}} } }""",
        ["1,000 enums"] = () => $$"""{"properties":{ {{Repeat(1_000, i => $"\"p{i}\":{{\"enum\":[\"a\",\"b\"]}}")}} } }""",
        ["2,000 branches of objects"] = () => Property($$"""{"anyOf":[{{Repeat(2_000, i => $"{{\"type\":\"object\",\"required\":[\"k{i}\"],\"properties\":{{\"k{i}\":{{\"type\":\"string\"}}}}}}")}}]}"""),
        ["2,000 schemas in allOf"] = () => Property($$"""{"allOf":[{{Repeat(2_000, i => $"{{\"properties\":{{\"k{i}\":{{\"type\":\"string\"}}}}}}")}}]}"""),
        ["100,000 elements of a default"] = () => Property($$"""{"type":"array","items":{"type":"integer"},"default":[{{Repeat(100_000, i => "1")}}]}"""),
        ["100,000 unique elements of an example"] = () => Property($$"""{"type":"array","uniqueItems":true,"examples":[[{{Repeat(100_000, i => i.ToString(CultureInfo.InvariantCulture))}}]]}"""),
        ["100,000 elements of an enum"] = () => Property($$"""{"enum":[[{{Repeat(100_000, i => "1")}}]]}"""),
        ["100,000 unknown keywords"] = () => $$"""{ {{Repeat(100_000, i => $"\"k{i}\":1")}} }""",
        ["10,000 levels of items"] = () => Nest("{\"items\":", "}", 10_000),
        ["10,000 levels of arrays"] = () => Nest("[", "]", 10_000),
        ["120 levels of items"] = () => Nest("{\"type\":\"array\",\"items\":", "}", 120),
        ["100 levels of objects"] = () => Nest("{\"type\":\"object\",\"properties\":{\"aLongNameOfAMember\":", "}}", 100 / 2),
        ["2,000 levels of allOf"] = () => Nest("{\"allOf\":[", "]}", 2_000),
        ["60 levels of allOf"] = () => Nest("{\"allOf\":[", "]}", 60),
        ["60 levels of anyOf"] = () => Nest("{\"anyOf\":[{\"type\":\"string\"},", "]}", 60),
        ["60 levels of not"] = () => Nest("{\"not\":", "}", 60),
        ["a chain of 5,000 references"] = () => $$"""{"$defs":{ {{Repeat(5_000, i => $"\"d{i}\":{{\"$ref\":\"#/$defs/d{i + 1}\"}}")}},"d5000":{"type":"string"} },"properties":{"a":{"$ref":"#/$defs/d0"} } }""",
        ["a chain of 5,000 objects"] = () => $$"""{"$defs":{ {{Repeat(5_000, i => $"\"d{i}\":{{\"type\":\"object\",\"properties\":{{\"next\":{{\"$ref\":\"#/$defs/d{i + 1}\"}}}}}}")}},"d5000":{"type":"string"} },"properties":{"a":{"$ref":"#/$defs/d0"} } }""",
        ["a chain of 5,000 allOf"] = () => $$"""{"$defs":{ {{Repeat(5_000, i => $"\"d{i}\":{{\"allOf\":[{{\"$ref\":\"#/$defs/d{i + 1}\"}}]}}")}},"d5000":{"type":"string"} },"properties":{"a":{"$ref":"#/$defs/d0"} } }""",
        ["doubling references"] = () => Doubling("allOf"),
        ["doubling branches"] = () => Doubling("anyOf"),
        ["doubling choices"] = () => Doubling("oneOf"),
        ["doubling properties"] = () => $$"""{"$defs":{ {{Repeat(40, i => $"\"d{i}\":{{\"type\":\"object\",\"properties\":{{\"x\":{{\"$ref\":\"#/$defs/d{i + 1}\"}},\"y\":{{\"$ref\":\"#/$defs/d{i + 1}\"}}}}}}")}},"d40":{"type":"string"} },"properties":{"a":{"$ref":"#/$defs/d0"} } }""",
        ["doubling defaults"] = () => $$"""{"$defs":{ {{Repeat(40, i => $"\"d{i}\":{{\"not\":{{\"anyOf\":[{{\"$ref\":\"#/$defs/d{i + 1}\"}},{{\"$ref\":\"#/$defs/d{i + 1}\"}}]}}}}")}},"d40":{"type":"string"} },"properties":{"a":{"$ref":"#/$defs/d0","default":1} } }""",
        ["a hundred members that lead back"] = () => $$"""{"type":"object","properties":{ {{Repeat(100, i => $"\"p{i}\":{{\"$ref\":\"#\"}}")}} } }""",
        ["10,000 members that lead back"] = () => $$"""{"type":"object","properties":{ {{Repeat(10_000, i => $"\"p{i}\":{{\"$ref\":\"#\"}}")}} } }""",
        ["a hundred lists that lead back"] = () => $$"""{"type":"object","properties":{ {{Repeat(100, i => $"\"p{i}\":{{\"type\":\"array\",\"items\":{{\"$ref\":\"#\"}}}}")}} } }""",
        ["a reference to itself"] = () => """{"properties":{"a":{"$ref":"#/properties/a"} } }""",
        ["two references to each other"] = () => """{"$defs":{"a":{"$ref":"#/$defs/b"},"b":{"$ref":"#/$defs/a"} },"properties":{"a":{"$ref":"#/$defs/a"} } }""",
        ["allOf of itself"] = () => """{"$defs":{"a":{"allOf":[{"$ref":"#/$defs/a"},{"type":"string"}]} },"properties":{"a":{"$ref":"#/$defs/a"} } }""",
        ["anyOf of itself"] = () => """{"$defs":{"a":{"anyOf":[{"$ref":"#/$defs/a"},{"type":"string"}]} },"properties":{"a":{"$ref":"#/$defs/a"} } }""",
        ["not itself"] = () => """{"$defs":{"a":{"not":{"$ref":"#/$defs/a"} } },"properties":{"a":{"$ref":"#/$defs/a"} } }""",
        ["if itself"] = () => """{"$defs":{"a":{"if":{"$ref":"#/$defs/a"},"then":{"$ref":"#/$defs/a"},"else":{"$ref":"#/$defs/a"} } },"properties":{"a":{"$ref":"#/$defs/a"} } }""",
        ["names of itself"] = () => """{"$defs":{"a":{"propertyNames":{"$ref":"#/$defs/a"},"additionalProperties":{"$ref":"#/$defs/a"},"dependentSchemas":{"b":{"$ref":"#/$defs/a"} } } },"properties":{"a":{"$ref":"#/$defs/a"} } }""",
        ["items of itself"] = () => """{"$defs":{"a":{"type":"array","items":{"$ref":"#/$defs/a"},"prefixItems":[{"$ref":"#/$defs/a"}],"contains":{"$ref":"#/$defs/a"},"unevaluatedItems":{"$ref":"#/$defs/a"} } },"properties":{"a":{"$ref":"#/$defs/a"} } }""",
        ["unions of each other"] = () => """{"$defs":{"a":{"anyOf":[{"$ref":"#/$defs/b"},{"type":"object","properties":{"a":{"$ref":"#/$defs/b"} } }]},"b":{"oneOf":[{"$ref":"#/$defs/a"},{"type":"array","items":{"$ref":"#/$defs/a"} }]} },"properties":{"a":{"$ref":"#/$defs/a"} } }""",
        ["a dynamic reference to itself"] = () => """{"$dynamicAnchor":"a","properties":{"a":{"$dynamicRef":"#a"} },"additionalProperties":{"$dynamicRef":"#a"} }""",
        ["1,000 catastrophic patterns"] = () => $$"""{"properties":{ {{Repeat(1_000, i => $"\"p{i}\":{{\"pattern\":\"^(?=x?)(a+)+$\",\"default\":\"{new string('a', 60)}!\"}}")}} } }""",
        ["1,000 values for a catastrophic pattern"] = () => Property($$"""{"type":"string","pattern":"(?=x)(x+x+)+y","enum":[{{Repeat(1_000, i => $"\"{new string('x', 60 + i)}\"")}}]}"""),
        ["counts of counts in a pattern"] = () => Property("""{"type":"string","pattern":"^(((a{1,1000}){1,1000}){1,1000}){1,1000}$","default":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!"}"""),
    };

    private static string Long { get; } = new('x', Huge);

    public static TheoryData<string> Names => [.. Shapes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_shape_is_generated_or_refused_soon(string name)
    {
        var json = Shapes[name]();
        var clock = Stopwatch.StartNew();
        var understood = SchemaCompiler.Understand("a.json", "fuzz/a", json, "Acme");
        var sources = understood.Model is null ? [] : SchemaCompiler.Print(understood.Model).ToList();
        var size = sources.Sum(source => (long)source.Text.Length);
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name}: {clock.ElapsedMilliseconds} ms, {json.Length:N0} → {size:N0} characters in {sources.Count} files, {understood.Problems.Count} problems ({string.Join(", ", understood.Problems.Take(2).Select(problem => problem.Kind.Id))})"));

        Assert.DoesNotContain(understood.Problems, problem => problem.Kind.Id == "SSDK010");
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Bound);
        Assert.All(understood.Problems, problem => Assert.True(problem.Message.Length < 2_000));
        Assert.All(sources, source => PrintedCode.AssertPlain(PrintedCode.Parse(source), name));
    }

    private static string Property(string schema) => $$"""{"properties":{"a":{{schema}} } }""";

    private static string Repeat(int count, Func<int, string> element) => string.Join(',', Enumerable.Range(0, count).Select(element));

    private static string Nest(string open, string close, int levels) =>
        Property(new StringBuilder().Insert(0, open, levels).Append("{\"type\":\"string\"}").Append(new StringBuilder().Insert(0, close, levels)).ToString());

    private static string Doubling(string keyword) =>
        $$"""{"$defs":{ {{Repeat(40, i => $"\"d{i}\":{{\"{keyword}\":[{{\"$ref\":\"#/$defs/d{i + 1}\"}},{{\"$ref\":\"#/$defs/d{i + 1}\"}}]}}")}},"d40":{"type":"string"} },"properties":{"a":{"$ref":"#/$defs/d0"} } }""";
}
