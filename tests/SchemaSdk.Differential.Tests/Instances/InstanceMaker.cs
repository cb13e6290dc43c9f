using System.Text.Json.Nodes;
using SchemaSdk.Generation.Schemas;
using OwnJson = SchemaSdk.Generation.Text.JsonFormatter;

namespace SchemaSdk.Differential.Instances;

/// <summary>Makes values that a schema means to allow; whether it does is for the doors to say.</summary>
internal sealed class InstanceMaker(Random random)
{
    private const int MaxDepth = 7;

    private const int MostOptional = 60;

    private static readonly JsonTypes[] Single =
        [JsonTypes.Null, JsonTypes.Boolean, JsonTypes.String, JsonTypes.Integer, JsonTypes.Number, JsonTypes.Array, JsonTypes.Object];

    private static readonly SchemaNode Anything = new() { Json = new SchemaSdk.Generation.Text.JsonBoolean(default, true), Pointer = "" };

    private readonly TextMaker _text = new(random);
    private readonly NumberMaker _number = new(random);

    // What a value may still have besides what it must have.
    private int _left;

    public JsonNode? Make(SchemaNode schema)
    {
        _left = MostOptional;
        return Make([schema], 0);
    }

    private JsonNode? Make(IEnumerable<SchemaNode> schemas, int depth)
    {
        var parts = new List<SchemaNode>();
        foreach (var schema in schemas) Collect(schema, parts);
        if (parts.Count == 0) parts.Add(Anything);
        if (Listed(parts) is { } listed) return JsonNode.Parse(OwnJson.Compact(listed));
        if (random.Next(6) == 0 && Sampled(parts) is { } sample) return JsonNode.Parse(OwnJson.Compact(sample));

        var types = parts.Aggregate(JsonTypes.All, (sum, part) => sum & (part.Types.HasFlag(JsonTypes.Number) ? part.Types | JsonTypes.Integer : part.Types));
        return Pick(types, parts) switch
        {
            JsonTypes.Boolean => JsonValue.Create(random.Next(2) == 0),
            JsonTypes.String => JsonValue.Create(_text.For(parts)),
            JsonTypes.Integer => _number.For(parts, isWhole: true),
            JsonTypes.Number => _number.For(parts, isWhole: false),
            JsonTypes.Array => List(parts, depth),
            JsonTypes.Object => Object(parts, depth),
            _ => null,
        };
    }

    /// <summary>All schemas that one value must satisfy, with one branch of each choice.</summary>
    private void Collect(SchemaNode schema, List<SchemaNode> parts)
    {
        if (parts.Contains(schema)) return;
        parts.Add(schema);
        foreach (var part in schema.References.Concat(schema.AllOf)) Collect(part, parts);
        if (schema.AnyOf.Count > 0) Collect(schema.AnyOf[random.Next(schema.AnyOf.Count)], parts);
        if (schema.OneOf.Count > 0) Collect(schema.OneOf[random.Next(schema.OneOf.Count)], parts);
        if (schema.If is null) return;
        var holds = random.Next(2) == 0;
        if (holds) Collect(schema.If, parts);
        if ((holds ? schema.Then : schema.Else) is { } branch) Collect(branch, parts);
    }

    private SchemaSdk.Generation.Text.JsonNode? Listed(List<SchemaNode> parts)
    {
        if (parts.Find(part => part.Const is not null)?.Const is { } constant) return constant;
        return parts.Find(part => part.Enum is { Count: > 0 })?.Enum is { } values ? values[random.Next(values.Count)] : null;
    }

    private SchemaSdk.Generation.Text.JsonNode? Sampled(List<SchemaNode> parts)
    {
        var samples = parts.SelectMany(part => part.Default is null ? part.Examples : part.Examples.Append(part.Default)).ToList();
        return samples.Count == 0 ? null : samples[random.Next(samples.Count)];
    }

    private JsonTypes Pick(JsonTypes types, List<SchemaNode> parts)
    {
        if (types == JsonTypes.All && parts.Exists(part => part.Properties.Count > 0)) return JsonTypes.Object;
        var open = Single.Where(type => types.HasFlag(type)).ToList();
        if (open.Count > 1 && random.Next(4) > 0) open.Remove(JsonTypes.Null);
        return open.Count == 0 ? JsonTypes.Null : open[random.Next(open.Count)];
    }

    private JsonArray List(List<SchemaNode> parts, int depth)
    {
        var least = parts.Max(part => Math.Max(part.MinItems ?? 0, part.Contains is null ? 0 : part.MinContains ?? 1));
        var most = parts.Min(part => part.MaxItems ?? long.MaxValue);
        var wanted = Math.Min(Math.Min(most, 60), Math.Max(least, depth >= MaxDepth ? 0 : Math.Min(random.Next(4), Math.Max(_left, 0))));
        _left -= (int)wanted;
        var items = new JsonArray();
        for (var index = 0; index < wanted; index++)
        {
            var schemas = parts.SelectMany(part => ItemSchemas(part, index)).ToList();
            items.Add(depth > MaxDepth * 2 ? null : Make(schemas, depth + 1));
        }

        return items;
    }

    private static IEnumerable<SchemaNode> ItemSchemas(SchemaNode part, int index)
    {
        if (index < part.PrefixItems.Count) yield return part.PrefixItems[index];
        else if (part.Items is not null) yield return part.Items;
        if (part.Contains is not null && index < (part.MinContains ?? 1)) yield return part.Contains;
    }

    private JsonObject Object(List<SchemaNode> parts, int depth)
    {
        var required = parts.SelectMany(part => part.Required).Distinct(StringComparer.Ordinal).ToList();
        var optional = depth >= MaxDepth ? [] : parts.SelectMany(part => part.Properties).Select(property => property.Name).Where(_ => random.Next(2) == 0 && _left-- > 0).ToList();
        var names = required.Concat(optional).Distinct(StringComparer.Ordinal).ToList();
        foreach (var dependent in parts.SelectMany(part => part.DependentRequired).Where(dependent => names.Contains(dependent.Name)).ToList()) names.AddRange(dependent.Required);
        var least = parts.Max(part => part.MinProperties ?? 0);
        if (parts.Exists(part => part.PatternProperties.Count > 0 || part.AdditionalProperties is not null) || random.Next(8) == 0)
        {
            var extra = random.Next(3);
            for (var number = 0; number < extra && depth < MaxDepth && _left-- > 0; number++) names.Add(_text.Name(parts));
        }

        for (var number = 0; names.Count < least && number < 20; number++) names.Add(_text.Name(parts));

        var members = new JsonObject();
        foreach (var name in names.Distinct(StringComparer.Ordinal))
        {
            var schemas = parts.SelectMany(part => MemberSchemas(part, name)).ToList();
            if (!required.Contains(name) && schemas.Exists(schema => schema.Always == false)) continue;
            members[name] = depth > MaxDepth * 2 ? null : Make(schemas, depth + 1);
        }

        return members;
    }

    private static List<SchemaNode> MemberSchemas(SchemaNode part, string name)
    {
        var found = part.Properties.Where(property => property.Name == name).Select(property => property.Schema)
            .Concat(part.PatternProperties.Where(property => TextMaker.Matches(property.DotNetPattern, name)).Select(property => property.Schema)).ToList();
        return found.Count == 0 && part.AdditionalProperties is { } additional ? [additional] : found;
    }
}
