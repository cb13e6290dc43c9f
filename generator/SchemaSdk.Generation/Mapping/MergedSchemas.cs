using SchemaSdk.Generation.Schemas;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Mapping;

/// <summary>
/// What a schema says as a whole, as one schema: with what it refers to, what <c>allOf</c> merges, and its only branch
/// besides null. For types and documentation only; values are judged by the schemas as they are written.
/// </summary>
internal sealed class MergedSchemas(EffectiveTypes types, Determination determination)
{
    private const int MaxParts = 256;

    private readonly Dictionary<SchemaNode, SchemaNode> _merged = [];

    /// <summary>The schema itself where it says everything by itself.</summary>
    public SchemaNode Of(SchemaNode schema)
    {
        if (_merged.TryGetValue(schema, out var known)) return known;

        var parts = new List<SchemaNode>();
        Collect(schema, parts);
        var merged = parts.Count == 1 ? schema : Merge(parts, types.Of(schema));
        _merged[schema] = merged;
        return merged;
    }

    /// <summary>What a schema says of values of one type.</summary>
    public static SchemaNode Narrow(SchemaNode schema, JsonTypes type) => Merge([schema], type);

    /// <summary>One schema for values that satisfy any of several, with all their members; used where one C# type must hold them.</summary>
    public static SchemaNode Either(SchemaNode schema, IReadOnlyList<SchemaNode> branches)
    {
        SchemaNode[] parts = [schema, .. branches];
        return Merge(
            parts,
            JsonTypes.Object,
            [.. schema.Required],
            schema.AdditionalProperties,
            (left, right) => new SchemaNode { Json = left.Json, Pointer = left.Pointer, AnyOf = [left, right] });
    }

    private void Collect(SchemaNode schema, List<SchemaNode> parts)
    {
        if (parts.Count >= MaxParts || parts.Contains(schema)) return;
        parts.Add(schema);
        foreach (var part in determination.Parts(schema).Where(part => part.Always is null)) Collect(part, parts);
    }

    private static SchemaNode Merge(IReadOnlyList<SchemaNode> parts, JsonTypes types) => Merge(
        parts,
        types,
        [.. parts.SelectMany(part => part.Required).Distinct(StringComparer.Ordinal)],
        First(parts, part => part.AdditionalProperties),
        (left, right) => new SchemaNode { Json = left.Json, Pointer = left.Pointer, AllOf = [left, right] });

    private static SchemaNode Merge(
        IReadOnlyList<SchemaNode> parts,
        JsonTypes types,
        IReadOnlyList<string> required,
        SchemaNode? additional,
        Func<SchemaNode, SchemaNode, SchemaNode> both)
    {
        var listing = parts.FirstOrDefault(part => part.Enum is not null);
        var branching = parts.FirstOrDefault(part => part.AnyOf.Count > 0 || part.OneOf.Count > 0);
        var members = parts.Count == 1 ? parts[0].Properties : Members(parts, both);
        return new SchemaNode
        {
            Json = parts[0].Json,
            Pointer = parts[0].Pointer,
            Types = types,
            Title = First(parts, part => part.Title),
            Description = First(parts, part => part.Description),
            Format = First(parts, part => part.Format),
            IsDeprecated = parts[0].IsDeprecated,
            Default = First(parts, part => part.Default),
            Examples = parts[0].Examples,
            Enum = Kept(listing, listing?.Enum, parts),
            EnumNames = Kept(listing, listing?.EnumNames, parts),
            EnumDescriptions = Kept(listing, listing?.EnumDescriptions, parts),
            Const = First(parts, part => part.Const),
            MinLength = parts.Max(part => part.MinLength),
            MaxLength = parts.Min(part => part.MaxLength),
            Pattern = First(parts, part => part.Pattern),
            DotNetPattern = First(parts, part => part.DotNetPattern),
            Minimum = Tightest(parts, part => part.Minimum, 1),
            Maximum = Tightest(parts, part => part.Maximum, -1),
            ExclusiveMinimum = Tightest(parts, part => part.ExclusiveMinimum, 1),
            ExclusiveMaximum = Tightest(parts, part => part.ExclusiveMaximum, -1),
            MultipleOf = First(parts, part => part.MultipleOf),
            AnyOf = branching?.AnyOf ?? [],
            OneOf = branching?.OneOf ?? [],
            DiscriminatorProperty = First(parts, part => part.DiscriminatorProperty),
            PrefixItems = First(parts, part => part.PrefixItems.Count > 0 ? part.PrefixItems : null) ?? [],
            Items = All(parts.Select(part => part.Items), both),
            MinItems = parts.Max(part => part.MinItems),
            MaxItems = parts.Min(part => part.MaxItems),
            UniqueItems = parts.Any(part => part.UniqueItems),
            Properties = members,
            Required = required,
            PatternProperties = [.. parts.SelectMany(part => part.PatternProperties)],
            AdditionalProperties = additional,
            NotEnforced = [.. parts.SelectMany(part => part.NotEnforced).Distinct()],
        };
    }

    private static List<SchemaProperty> Members(IReadOnlyList<SchemaNode> parts, Func<SchemaNode, SchemaNode, SchemaNode> both)
    {
        var members = new List<SchemaProperty>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var member in parts.Skip(1).Append(parts[0]).SelectMany(part => part.Properties))
        {
            if (!places.TryGetValue(member.Name, out var place))
            {
                places.Add(member.Name, members.Count);
                members.Add(member);
            }
            else if (!ReferenceEquals(members[place].Schema, member.Schema))
            {
                members[place] = members[place] with { Schema = both(member.Schema, members[place].Schema) };
            }
        }

        return members;
    }

    private static SchemaNode? All(IEnumerable<SchemaNode?> schemas, Func<SchemaNode, SchemaNode, SchemaNode> both) =>
        schemas.OfType<SchemaNode>().Aggregate((SchemaNode?)null, (sum, schema) => sum is null ? schema : both(sum, schema));

    private static T? First<T>(IReadOnlyList<SchemaNode> parts, Func<SchemaNode, T?> get)
        where T : class => parts.Select(get).FirstOrDefault(value => value is not null);

    private static JsonNumber? Tightest(IReadOnlyList<SchemaNode> parts, Func<SchemaNode, JsonNumber?> get, int sign) =>
        parts.Select(get).OfType<JsonNumber>().Aggregate((JsonNumber?)null, (best, bound) => best is null || bound.Value.CompareTo(best.Value) * sign > 0 ? bound : best);

    // What stands beside the values that all parts list.
    private static IReadOnlyList<T>? Kept<T>(SchemaNode? listing, IReadOnlyList<T>? entries, IReadOnlyList<SchemaNode> parts)
    {
        var others = parts.Where(part => part.Enum is not null && part != listing)
            .Select(part => new HashSet<JsonNode>(part.Enum, JsonEquality.Comparer)).ToList();
        return others.Count == 0 ? entries : entries?.Where((_, index) => others.TrueForAll(other => other.Contains(listing!.Enum![index]))).ToList();
    }
}
