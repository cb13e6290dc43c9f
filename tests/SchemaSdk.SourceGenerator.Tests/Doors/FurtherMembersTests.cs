using SchemaSdk.SourceGenerator.Support;

namespace SchemaSdk.SourceGenerator.Doors;

/// <summary>Objects that list members and have a schema for all others.</summary>
public class FurtherMembersTests
{
    private static readonly ModelFile[] Files =
    [
        new("acme/weights", """
            {"type":"object","properties":{"prompt":{"type":"string"}},"required":["prompt"],"additionalProperties":{"type":"integer","minimum":1,"maximum":9}}
            """),
        new("acme/styles", """
            {"type":"object","properties":{"additional_value":{"enum":["own"]}},"additionalProperties":{"enum":["soft","hard"]}}
            """),
        new("acme/anything", """{"type":"object","properties":{"a":{"type":"integer"}},"additionalProperties":{"minimum":3}}"""),
        new("acme/either", """
            {"oneOf":[{"type":"object","properties":{"a":{"type":"integer"}},"required":["a"],"additionalProperties":{"type":"string"}},
                      {"type":"object","properties":{"b":{"type":"integer"}},"required":["b"],"additionalProperties":{"type":"boolean"}}]}
            """),
        new("acme/patterned", """
            {"type":"object","properties":{"a":{"type":"integer"}},"patternProperties":{"^x":{"type":"boolean"}},"additionalProperties":{"type":"string"}}
            """),
    ];

    private const string Caller = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Text.Json;
        using SchemaSdk;
        using Acme.Acme;
        namespace Acme;
        internal static class Caller
        {
            public static string Weights()
            {
                var request = new WeightsRequest { Prompt = "a", AdditionalProperties = new Dictionary<string, int> { ["x"] = 9, ["y"] = 0 } };
                var same = new WeightsRequest { Prompt = "a", AdditionalProperties = new Dictionary<string, int> { ["y"] = 0, ["x"] = 9 } };
                return $"{JsonSerializer.Serialize(request)} {request == same} {Said(request.Validate())}";
            }
            public static string Styles() => JsonSerializer.Serialize(new StylesRequest
            {
                AdditionalValue = StylesAdditionalValue_2.Own,
                AdditionalProperties = new Dictionary<string, StylesAdditionalValue> { ["a"] = StylesAdditionalValue.Hard },
            });
            public static string OwnName() => Said(new WeightsRequest { Prompt = "a", AdditionalProperties = new Dictionary<string, int> { ["prompt"] = 9 } }.Validate());
            public static string Undefined() =>
                Said(new StylesRequest { AdditionalProperties = new Dictionary<string, StylesAdditionalValue> { ["a"] = (StylesAdditionalValue)7 } }.Validate());
            public static string Types() => string.Join(" ", new[] { typeof(AnythingRequest), typeof(EitherRequest), typeof(PatternedRequest) }
                .Select(type => type.GetProperty("AdditionalProperties")!.PropertyType.GetGenericArguments()[1].Name));
            private static string Said(ValidationResult result) => string.Join("; ", result.Errors.Select(error => error.InstancePointer + ": " + error.Message));
        }
        """;

    private static readonly Lazy<CompiledModels> Models = new(() => new CompiledModels(Files, Caller));

    [Fact]
    public void They_have_its_type_and_are_checked() => Returns(
        "Weights", "{\"prompt\":\"a\",\"x\":9,\"y\":0} True /y: must be at least 1, but is 0");

    [Fact]
    public void A_member_that_has_the_name_of_their_type_is_the_one_to_yield() => Returns("Styles", "{\"additional_value\":\"own\",\"a\":\"hard\"}");

    [Fact]
    public void One_that_has_the_name_of_a_property_is_refused() =>
        Assert.StartsWith("/prompt: must be set by its own property, but is among AdditionalProperties", Models.Value.Call<string>("Acme.Caller", "OwnName"), StringComparison.Ordinal);

    [Fact]
    public void One_that_cannot_be_written_is_a_violation() => Returns("Undefined", ": must be JSON, but holds an enum value that has no member");

    [Fact]
    public void Where_no_type_holds_for_all_of_them_they_are_json() => Returns("Types", "JsonElement JsonElement JsonElement");

    private static void Returns(string method, string expected) => Assert.Equal(expected, Models.Value.Call<string>("Acme.Caller", method));
}
