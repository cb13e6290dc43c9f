using SchemaSdk.Conformance.Doors;
using SchemaSdk.Conformance.Suite;

namespace SchemaSdk.Conformance;

/// <summary>Cases that the suite led to, by themselves: they need no corpus.</summary>
public class OwnCasesTests
{
    [Theory]
    [InlineData("""{"anyOf":[false,false]}""", "\"foo\"", " | /anyOf | must not be present")]
    [InlineData("""{"oneOf":[{"required":["b","a"]},{"required":["d","c"]}]}""", "{}",
        " | /oneOf | must match exactly one of 2 schemas, but matches none: must have the property 'a'; or must have the property 'c'")]
    [InlineData("""{"dependentRequired":{"a":[]},"maxProperties":0}""", "{\"a\":1}", " | /maxProperties | must have at most 0 properties, but has 1")]
    [InlineData("""{"additionalProperties":false,"dependentSchemas":{"a":{},"b":true}}""", "{\"a\":1}", "/a | /additionalProperties | must not be present")]
    public void Both_validators_say(string schema, string json, string violation)
    {
        var group = Group(schema);

        Assert.Equal(violation, new EvaluatorDoor(group, EvaluatorDoor.DocumentsOf([])).Judge(json)?.ToString());
        Assert.Equal(violation, Generated(group).Judge(json).ToString());
    }

    [Fact]
    public void A_value_checks_what_stands_beside_the_reference_that_its_members_come_from()
    {
        var door = Generated(Group("""{"allOf":[{"properties":{"foo":true}},{"unevaluatedProperties":false}]}"""));

        Assert.Equal("/foo | /allOf/1/unevaluatedProperties | must not be present", door.JudgeValue("{\"foo\":1}")?.ToString());
    }

    [Fact]
    public void Branches_that_only_JSON_can_hold_make_no_type() =>
        Assert.False(Generated(Group("""{"anyOf":[{"prefixItems":[{"const":1}]},{"prefixItems":[{"const":2}]}]}""")).HasOwnType);

    private static GeneratedDoor Generated(SuiteGroup group)
    {
        var doors = GeneratedDoors.Of(assertsFormat: false, [group], []);
        Assert.Empty(doors.Faults);
        return doors.Doors[group.Id];
    }

    private static SuiteGroup Group(string schema) => new(SuiteDraft.Draft202012, "own", 0, "A case of ours", schema, []);
}
