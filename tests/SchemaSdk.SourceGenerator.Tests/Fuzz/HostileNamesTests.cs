using Microsoft.CodeAnalysis;
using SchemaSdk.Generation.Mapping;
using SchemaSdk.SourceGenerator.Support;

namespace SchemaSdk.SourceGenerator.Fuzz;

/// <summary>Names and values that collide with each other, with C# or with what every generated type has.</summary>
public class HostileNamesTests
{
    private static readonly string[] Shapes =
    [
        """{"type":"string","default":"x"}""", """{"enum":["a","b"]}""", """{"type":"object","properties":{"value":{"type":"number"}}}""", """{"type":["integer","null"]}""",
        """{"type":"array","items":{"type":"string","minLength":1}}""", """{"anyOf":[{"enum":["a"]},{"type":"object","properties":{"a":{"type":"string"}},"required":["a"]}]}""",
        """{"type":"object","additionalProperties":{"type":"integer"}}""", "true",
    ];

    [Fact]
    public void All_known_names_compile_beside_each_other_in_every_position()
    {
        var names = HostileNames.Known;

        AssertCompiles(
            new("names/properties", Properties(names, index => Shapes[index % Shapes.Length])),
            new("names/strings", Properties(names, _ => """{"type":"string","minLength":1}""")),
            new("names/lists", Properties(names, _ => """{"type":"array","items":{"type":"array","items":{"type":"integer","minimum":1}},"uniqueItems":true}""")),
            new("names/objects", Properties(names, _ => """{"type":"object","properties":{"a":{"type":"string"}}}""")),
            new("names/values", $$"""{"input":{"properties":{"e":{{Values(names)}} } },"output":{"type":"object","properties":{"e":{{Values(names)}} } } }"""),
            new("names/required", $$"""{"required":[{{List(names)}}],"type":"object"}"""),
            new("names/outputs", $$"""{"input":{},"output":{{Properties(names, index => Shapes[index % Shapes.Length])}} }"""),
            new("names/definitions", Definitions(names)));
    }

    [Fact]
    public void Random_names_compile_beside_each_other()
    {
        var random = FuzzSeed.Start();
        AssertCompiles([.. Enumerable.Range(0, SlowSuites.Scale(4)).Select(number =>
            new ModelFile($"names/m{number}", Properties(HostileNames.Draw(random, 40), _ => Shapes[random.Next(Shapes.Length)])))]);
    }

    private static string Properties(IEnumerable<string> names, Func<int, string> shape) =>
        $$"""{"type":"object","properties":{ {{string.Join(',', names.Select((name, index) => $"{HostileNames.Json(name)}:{shape(index)}"))}} } }""";

    private static string Values(IEnumerable<string> names) => $$"""{"enum":[{{List(names)}}]}""";

    private static string List(IEnumerable<string> names) => string.Join(',', names.Select(HostileNames.Json));

    // References are by position in a list of their own, so that no name has to be escaped in a pointer.
    private static string Definitions(IReadOnlyList<string> names)
    {
        var definitions = names.Select((name, index) => $$"""{{HostileNames.Json(name)}}:{"$anchor":"d{{index}}","type":"object","properties":{"self":{"$ref":"#d{{index}}"},"e":{"enum":["a"]} } }""");
        var properties = names.Select((_, index) => $$"""
            "p{{index}}":{"$ref":"#d{{index}}"}
            """);
        return $$"""{"$defs":{ {{string.Join(',', definitions)}} },"type":"object","properties":{ {{string.Join(',', properties)}} } }""";
    }

    private static void AssertCompiles(params IReadOnlyList<ModelFile> files)
    {
        var outcome = new GeneratorSession(tracksSteps: false, files).RunOnce();

        Assert.Null(outcome.Result.Exception);
        Assert.All(files, file => Assert.Contains(
            outcome.Sources, source => source.HintName == $"Names.{Identifiers.Of(file.Id["names/".Length..])}Descriptor.g.cs"));
        Assert.DoesNotContain(outcome.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var complaints = outcome.Compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(complaint => complaint.Severity > DiagnosticSeverity.Hidden);
        Assert.True(!complaints.Any(), string.Join("\n", complaints.Take(10)));
    }
}
