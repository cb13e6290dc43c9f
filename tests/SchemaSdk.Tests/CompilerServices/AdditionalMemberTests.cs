using System.Text;
using System.Text.Json;
using SchemaSdk.CompilerServices;

namespace SchemaSdk.Tests.CompilerServices;

public sealed class AdditionalMemberTests
{
    [Fact]
    public void A_member_that_is_not_set_cannot_be_sent() =>
        Assert.Equal(["/a~1b: must be JSON, but is not set"], Complaints(new() { ["a/b"] = default, ["c"] = JsonElement.Parse("null") }));

    [Fact]
    public void A_name_must_be_Unicode_text() =>
        Assert.Equal(["/x\\uD800: must be Unicode text, but has half a surrogate pair"], Complaints(new() { ["x\uD800"] = JsonElement.Parse("1") }));

    [Fact]
    public void A_member_that_has_a_property_is_set_by_that() =>
        Assert.Equal(["/prompt: must be set by its own property, but is among AdditionalProperties"], Complaints(new() { ["prompt"] = JsonElement.Parse("1") }));

    [Fact]
    public void JSON_that_is_nested_too_deep_is_said_to_be_just_that()
    {
        var deep = $$"""{"listed":1,"unlisted":{{new string('[', 600)}}{{new string(']', 600)}}}""";
        var errors = JsonChecks.Run(Encoding.UTF8.GetBytes(deep), static (ref reader, ref _) => reader.Skip()).Errors;

        Assert.Equal("(root): must be nested at most 512 levels deep, but is deeper", Assert.Single(errors).ToString());
    }

    [Fact]
    public void Text_that_is_no_JSON_behind_its_depth_is_no_JSON() => Assert.StartsWith(
        "must be JSON, but is not: ",
        Assert.Single(JsonChecks.Run(Encoding.UTF8.GetBytes(new string('[', 600)), static (ref reader, ref _) => reader.Skip()).Errors).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_value_in_memory_may_be_nested_too_deep_as_well()
    {
        using var deep = JsonDocument.Parse(new string('[', 900) + new string(']', 900), new JsonDocumentOptions { MaxDepth = 1000 });
        var errors = default(ErrorCollector);
        ValueChecks.CheckJson(deep.RootElement, "/extra", static (ref reader, ref _) => reader.Skip(), ref errors);

        Assert.Equal("/extra: must be nested at most 512 levels deep, but is deeper", Assert.Single(errors.ToResult().Errors).ToString());
    }

    private static IEnumerable<string> Complaints(Dictionary<string, JsonElement> members)
    {
        var errors = default(ErrorCollector);
        ValueChecks.CheckAdditional(members, ref errors, ["prompt"]);
        return errors.ToResult().Errors.Select(error => error.ToString());
    }
}
