using SchemaSdk.Generation.Model;
using SchemaSdk.Generation.Schemas;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Mapping;

/// <summary>Makes unions of schemas with several branches, and of those that allow several types.</summary>
internal static class UnionTypes
{
    private static readonly JsonTypes[] Groups =
        [JsonTypes.String, JsonTypes.Integer | JsonTypes.Number, JsonTypes.Boolean, JsonTypes.Array, JsonTypes.Object];

    public static bool AreIn(SchemaNode merged, TypeMapper mapper)
    {
        if (merged.Always is not null || AllowedValues.Of(merged) is not null) return false;
        var branches = BranchesOf(merged, mapper);
        return branches.Count > 1 && ScalarOf(merged, mapper) is null && branches.Any(branch => HasType(mapper.Merged.Of(branch), mapper));
    }

    // Of branches that can all be held as JSON only, a union would tell nothing.
    private static bool HasType(SchemaNode merged, TypeMapper mapper) =>
        (merged.Types & ~JsonTypes.Null) is JsonTypes.Array or JsonTypes.Object || ScalarTypes.Of(merged).Kind != TypeKind.Json || mapper.NeedsName(merged);

    public static TypeRef Map(TypeMapper mapper, SchemaNode schema, SchemaNode merged, Place place)
    {
        var names = mapper.Names;
        var name = names.Of(schema, place);
        var type = new TypeRef(TypeKind.Union, names.Qualify(name));
        mapper.Remember(schema, type);
        var index = mapper.Unions.Count;
        mapper.Unions.Add(null!);
        var inner = schema.DefinitionName is null ? place : place with { Owner = names.OwnerOf(name), MemberName = "" };
        mapper.Continue(() => mapper.Unions[index] = new UnionSpec
        {
            Name = name,
            ConverterName = names.TakeConverter(name),
            Documentation = place.Documentation,
            ValidatorName = names.ValidatorName,
            MethodName = mapper.Rules.NameOf(schema, "Validate" + name)!,
            Cases = Cases(mapper, merged, name, inner, out var loose).ToEquatableArray(),
            LooseTokens = loose,
        });
        return type;
    }

    /// <summary>The one scalar type of all branches, which need no union then; null where there is none.</summary>
    public static TypeRef? ScalarOf(SchemaNode merged, TypeMapper mapper)
    {
        var types = mapper.Determination.TypeBranches(merged).Select(mapper.Merged.Of)
            .Select(branch => mapper.NeedsName(branch) ? ScalarTypes.Json : ScalarTypes.Of(branch)).ToList();
        if (types.Count == 0) return null;
        if (types.TrueForAll(type => type.Kind is TypeKind.Int32 or TypeKind.Int64)) return types.OrderByDescending(type => type.Kind).First();
        return types.TrueForAll(type => type.Kind != TypeKind.Json && type == types[0]) ? types[0] : null;
    }

    private static IReadOnlyList<SchemaNode> BranchesOf(SchemaNode merged, TypeMapper mapper)
    {
        if (TypeMapper.IsRecord(merged)) return [];
        var branches = mapper.Determination.TypeBranches(merged);
        return branches.Count > 0 ? branches : TypesOf(merged);
    }

    // A list of types is as good as a branch for each.
    private static List<SchemaNode> TypesOf(SchemaNode merged)
    {
        if (merged.Types == JsonTypes.All) return [];
        var groups = Groups.Where(group => merged.Types.Has(group)).ToList();
        return groups.Count < 2 ? [] : groups.ConvertAll(group => MergedSchemas.Narrow(merged, merged.Types & group));
    }

    private static List<UnionCaseSpec> Cases(TypeMapper mapper, SchemaNode schema, string unionName, Place place, out JsonTypes loose)
    {
        var branches = BranchesOf(schema, mapper);
        var areWritten = mapper.Determination.TypeBranches(schema).Count > 0;
        var scope = new NameScope([unionName, .. ReservedNames.UnionCases]);
        var locals = new NameScope(ReservedNames.Locals);
        var cases = new List<UnionCaseSpec>();
        loose = JsonTypes.None;
        foreach (var branch in branches)
        {
            var merged = mapper.Merged.Of(branch);
            var type = mapper.Map(branch, place.Case(Suffix(merged, mapper), merged)) with { IsNullable = false };
            var tokens = (areWritten ? mapper.EffectiveTypes.Of(branch) : merged.Types) & ~JsonTypes.Null & HeldBy(type.Kind);
            if (type.Kind == TypeKind.Json)
            {
                loose |= tokens;
                continue;
            }

            var twin = cases.FindIndex(known => known.Type.Name == type.Name);
            if (twin >= 0)
            {
                cases[twin] = cases[twin] with { Tokens = cases[twin].Tokens | tokens, MethodName = null };
                continue;
            }

            var name = scope.Take(CaseName(type, mapper.Names));
            cases.Add(new UnionCaseSpec(
                name,
                locals.Take(Words.ToLocal(name)),
                type,
                tokens,
                areWritten ? mapper.Rules.NameOf(branch, $"Validate{unionName}{name}") : null,
                DocumentationMapper.OfCase(merged, place.Documentation)));
        }

        return cases;
    }

    private static JsonTypes HeldBy(TypeKind kind) => kind switch
    {
        TypeKind.Union or TypeKind.Json => JsonTypes.All,
        TypeKind.String or TypeKind.Uri or TypeKind.Enum or TypeKind.OpenEnum => JsonTypes.String,
        TypeKind.Boolean => JsonTypes.Boolean,
        TypeKind.List => JsonTypes.Array,
        TypeKind.Record or TypeKind.Map or TypeKind.MediaOutput => JsonTypes.Object,
        _ => JsonTypes.Integer | JsonTypes.Number,
    };

    // What a type for a branch is called behind the union's name.
    private static string Suffix(SchemaNode merged, TypeMapper mapper)
    {
        if (EnumSchemas.Of(merged, mapper) is not null) return "Preset";
        if (!TypeMapper.IsRecord(merged)) return mapper.NeedsName(merged) ? "Value" : "";
        return Tag(merged) is { } tag ? Identifiers.Of(tag) : merged.Title is { } title ? Identifiers.Of(title) : "Object";
    }

    // The constant by which a branch tells itself from others.
    private static string? Tag(SchemaNode merged) =>
        merged.Properties.Where(property => merged.Required.Contains(property.Name))
            .Select(property => property.Schema.Const ?? (property.Schema.Enum is { Count: 1 } only ? only[0] : null))
            .OfType<JsonString>().FirstOrDefault()?.Value;

    private static string CaseName(TypeRef type, SideNames names) => type.Kind switch
    {
        TypeKind.Int32 or TypeKind.Int64 or TypeKind.UInt64 or TypeKind.BigInteger or TypeKind.Decimal or TypeKind.Double => type.Kind.ToString(),
        TypeKind.String or TypeKind.Uri or TypeKind.Boolean => type.Kind.ToString(),
        TypeKind.List => type.Element!.Kind == TypeKind.Json ? "List" : CaseName(type.Element, names) + "List",
        TypeKind.Map => type.Element!.Kind == TypeKind.Json ? "Map" : CaseName(type.Element, names) + "Map",
        _ => Unprefixed(names.Unqualify(type.Name), names.Prefix),
    };

    private static string Unprefixed(string typeName, string prefix)
    {
        var rest = typeName.StartsWith(prefix, StringComparison.Ordinal) ? typeName.Substring(prefix.Length).TrimStart('_') : typeName;
        return rest.Length > 0 && char.IsLetter(rest[0]) ? rest : typeName;
    }
}
