using System.Globalization;
using SchemaSdk.Generation.Problems;

namespace SchemaSdk.Generation.Schemas.References;

public class CircleTests
{
    [Theory]
    [InlineData("""{"$ref":"#"}""", 1)]
    [InlineData("""{"allOf":[{"$ref":"#"}]}""", 1)]
    [InlineData("""{"not":{"anyOf":[{"$ref":"#"},{"$ref":"#"}]}}""", 2)]
    [InlineData("""{"if":{"$ref":"#/then"},"then":{"oneOf":[{"$ref":"#"}]}}""", 2)]
    [InlineData("""{"dependentSchemas":{"a":{"$ref":"#"}}}""", 1)]
    [InlineData("""{"$dynamicAnchor":"a","anyOf":[{"$dynamicRef":"#a"}]}""", 1)]
    [InlineData("""{"$ref":"#/$defs/a","$defs":{"a":{"$ref":"#/$defs/b"},"b":{"$ref":"#/$defs/a"}}}""", 2)]
    public void References_in_a_circle_are_said_and_cut(string text, int count)
    {
        var schema = ReferenceSamples.Read(text, out var problems);

        Assert.Equal(count, problems.Count(problem => problem.Kind == ProblemKinds.CircularReference));
        Assert.False(LeadsInACircle(schema));
        Assert.InRange(Reached(schema).Sum(node => node.NotEnforced.Count), 1, count);
    }

    [Theory]
    [InlineData("""{"propertyNames":{"$ref":"#"},"items":{"$ref":"#"},"properties":{"a":{"$ref":"#"}}}""")]
    [InlineData("""{"allOf":[{"$ref":"#/$defs/a"},{"$ref":"#/$defs/a"}],"$defs":{"a":{"$ref":"#/$defs/b"},"b":{}}}""")]
    public void Others_are_whole(string text) => Assert.All(Reached(ReferenceSamples.Read(text)), node => Assert.Empty(node.NotEnforced));

    [Fact]
    public void Ten_thousand_references_in_a_row_take_no_stack()
    {
        var chain = string.Join(",", Enumerable.Range(0, 10_000).Select(i =>
            string.Create(CultureInfo.InvariantCulture, $"\"d{i}\":{{\"$ref\":\"#/$defs/d{i + 1}\"}}")));

        var schema = ReferenceSamples.Read("{\"$ref\":\"#/$defs/d0\",\"$defs\":{" + chain + ",\"d10000\":{\"type\":\"string\"}}}");

        var last = schema;
        while (last.References.Count > 0) last = last.References[0];
        Assert.Equal(("/$defs/d10000", JsonTypes.String), (last.Pointer, last.Types));
    }

    [Fact]
    public void Ten_thousand_references_in_a_circle_are_cut()
    {
        var chain = string.Join(",", Enumerable.Range(0, 10_000).Select(i =>
            string.Create(CultureInfo.InvariantCulture, $"\"d{i}\":{{\"$ref\":\"#/$defs/d{(i + 1) % 10_000}\"}}")));

        ReferenceSamples.Read("{\"$ref\":\"#/$defs/d0\",\"$defs\":{" + chain + "}}", out var problems);

        Assert.Equal(10_000, problems.Count(problem => problem.Kind == ProblemKinds.CircularReference));
    }

    [Fact]
    public void A_default_of_a_shared_schema_is_judged_once()
    {
        ReferenceSamples.Read("""
            {"properties":{"a":{"$ref":"#/$defs/x"},"b":{"$ref":"#/$defs/x"}},"$defs":{"x":{"type":"integer","default":"no"}}}
            """, out var problems);

        Assert.Same(ProblemKinds.DefaultViolatesSchema, Assert.Single(problems).Kind);
    }

    private static HashSet<SchemaNode> Reached(SchemaNode start)
    {
        var reached = new HashSet<SchemaNode>();
        var open = new Stack<SchemaNode>([start]);
        while (open.TryPop(out var schema))
        {
            if (!reached.Add(schema)) continue;
            foreach (var next in schema.References.Concat(schema.Children)) open.Push(next);
        }

        return reached;
    }

    private static bool LeadsInACircle(SchemaNode schema)
    {
        var depth = 0;
        return Walk(schema);

        bool Walk(SchemaNode node)
        {
            if (depth > 100) return true;

            depth++;
            var inPlace = node.References.Concat(node.AllOf).Concat(node.AnyOf).Concat(node.OneOf).Concat(node.DependentSchemas.Select(one => one.Schema))
                .Concat(new[] { node.Not, node.If, node.Then, node.Else }.OfType<SchemaNode>());
            var isCircle = inPlace.Any(Walk);
            depth--;
            return isCircle;
        }
    }
}
