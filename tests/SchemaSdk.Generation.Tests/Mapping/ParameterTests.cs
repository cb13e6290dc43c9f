using SchemaSdk.Generation.Model;

namespace SchemaSdk.Generation.Mapping;

/// <summary>What a descriptor tells of members of members.</summary>
public class ParameterTests
{
    [Fact]
    public void Members_of_an_object_in_an_object_are_told()
    {
        var outer = Assert.Single(Parameters("""{"properties":{"outer":{"properties":{"inner":{"properties":{"leaf":{"type":"string"}}}}}}}"""));

        Assert.Equal("leaf", Assert.Single(Assert.Single(outer.Properties).Properties).WireName);
    }

    [Fact]
    public void A_type_that_leads_back_to_itself_is_told_once()
    {
        var root = Assert.Single(Parameters("""
            {"properties":{"root":{"$ref":"#/$defs/node"}},"$defs":{"node":{"type":"object","properties":{"left":{"$ref":"#/$defs/node"},"all":{"type":"array","items":{"$ref":"#/$defs/node"}}}}}}
            """));

        Assert.Equal(["left", "all"], root.Properties.Select(member => member.WireName));
        Assert.Empty(root.Properties[0].Properties);
        Assert.Empty(root.Properties[1].Items!.Properties);
    }

    [Fact]
    public void Types_that_all_lead_to_each_other_are_told_within_bounds()
    {
        var all = Enumerable.Range(0, 40).ToList();
        var members = string.Join(',', all.Select(index => $"\"m{index}\":{{\"$ref\":\"#/$defs/d{index}\"}}"));
        var definitions = string.Join(',', all.Select(index => $"\"d{index}\":{{\"type\":\"object\",\"properties\":{{{members}}}}}"));

        var count = Count(Parameters($$$"""{"type":"object","properties":{{{{members}}}},"$defs":{{{{definitions}}}}}"""));

        Assert.InRange(count, 40, 40 + 2_000);
    }

    private static int Count(IEnumerable<ParameterSpec> parameters) => parameters.Sum(parameter => 1 + Count(parameter.Properties));

    private static EquatableArray<ParameterSpec> Parameters(string schema) =>
        SchemaCompiler.Understand("acme/painter.json", "acme/painter", schema, "Root").Model!.Parameters;
}
