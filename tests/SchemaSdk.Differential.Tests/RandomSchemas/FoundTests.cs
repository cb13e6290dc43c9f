using System.Globalization;
using SchemaSdk.Differential.Doors;
using SchemaSdk.SourceGenerator.Support;

namespace SchemaSdk.Differential.RandomSchemas;

/// <summary>What random and real schemas once showed to be wrong, each as small as it can be.</summary>
public class FoundTests
{
    private static readonly (string Model, string[] Inputs, string[] Outputs)[] Cases =
    [
        // Null is one of the values, although the branches together allow every type.
        ("""{"input":{"type":"object","properties":{"a":{"anyOf":[{"type":"object","required":["x"]},{"items":{"type":"string"}},{"type":"null"}]} } } }""", ["""{"a":null}""", """{"a":{"x":1} }""", """{"a":3}"""], []),

        // A value that is neither null nor of the branch beside it.
        ("""{"input":{"type":"object","properties":{"a":{"nullable":true,"allOf":[{"$ref":"#/$defs/u"}]} },"$defs":{"u":{"oneOf":[{"type":"object","required":["t"],"properties":{"t":{"const":"x"} } },{"type":"object","required":["t"],"properties":{"t":{"const":"y"} } }]} } } }""",
            ["""{"a":"null"}""", """{"a":null}""", """{"a":{"t":"x"} }""", """{"a":{"t":"z"} }"""], []),

        // What a branch without a C# type lets in need not fit the record of another.
        ("""{"input":{"type":"object","properties":{"a":{"anyOf":[{"items":{"type":"string"} },{"type":"object","properties":{"b":{"type":"integer"} } }]} } } }""", ["""{"a":{"b":null} }""", """{"a":{"b":1} }""", """{"a":[1]}"""], []),

        // A constant that is no text stands beside those that are.
        ("""{"input":{},"output":{"type":"object","properties":{"a":{"oneOf":[{"const":"x"},{"const":[1]},{"type":"string","enum":["y"]}]} } } }""", [], ["""{"a":[1]}""", """{"a":"y"}""", """{"a":"z"}""", """{"a":1}"""]),

        // A constant that may be null instead does not write itself.
        ("""{"input":{"type":"object","properties":{"a":{"oneOf":[{"const":1},{"type":"null"}]} },"required":["a"]} }""", ["""{"a":null}""", """{"a":1}""", """{"a":2}"""], []),

        // Neither does one that is never valid.
        ("""{"input":{"type":"object","properties":{"a":{"type":"string","allOf":[{"const":1}]} },"required":["a"]} }""", ["""{"a":"x"}""", """{"a":1}"""], []),

        // What the only branch in question looked at in vain counts for nobody.
        ("""{"input":{"type":"object","unevaluatedProperties":false,"oneOf":[{"type":"boolean"},{"properties":{"a":{"type":"integer"},"b":true},"type":"object","required":["c"]}]} }""", ["""{"a":1,"b":2}""", """{"a":1,"c":2}"""], []),

        // A request is an object whatever its schema says.
        ("""{"input":{"type":"array","items":{"type":"string"} } }""", ["{}", """{"a":1}"""], []),
        ("""{"input":false}""", ["{}", """{"a":1}"""], []),
        ("""{"input":true,"output":false}""", ["{}", """{"a":1}"""], ["null", "1"]),
    ];

    [Fact]
    public void All_doors_say_the_same_of_what_was_once_wrong()
    {
        var models = CompiledModels.Of([.. Cases.Select((found, number) => new ModelFile(string.Create(CultureInfo.InvariantCulture, $"found/m{number}"), found.Model))]);
        Assert.True(models.Complaints.Count == 0, string.Join("\n", models.Complaints.Take(20)));

        var comparison = new Comparison();
        foreach (var side in models.Sides)
        {
            var found = Cases[int.Parse(side.Name.Split(' ')[0]["found/m".Length..], CultureInfo.InvariantCulture)];
            foreach (var json in side.IsRequest ? found.Inputs : found.Outputs) comparison.Ask(side, json);
        }

        comparison.AssertNoDisagreement();
    }
}
