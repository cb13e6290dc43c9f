using SchemaSdk.Generation.Model;
using SchemaSdk.Generation.Schemas;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Mapping;

/// <summary>Copies what a schema asserts into rules that can be printed. In: a schema. Out: rules.</summary>
internal sealed class RulesMapper
{
    private const JsonTypes Numbers = JsonTypes.Number | JsonTypes.Integer;

    private readonly NameScope _methods = new();

    /// <summary>The rules of a schema that asserts nothing.</summary>
    public static ValueRules Nothing { get; } = new() { MethodName = "", Types = JsonTypes.All, Type = null };

    /// <summary>The rules of a schema with those of its members and items, for values that no C# type of their own is made for.</summary>
    public ValueRules MapWhole(SchemaNode schema, string methodName)
    {
        var own = Map(schema, methodName, converterName: null);
        var locals = new NameScope(ReservedNames.Locals);
        return own with
        {
            Items = schema.Items is { } items ? MapWhole(items, methodName + "Item") : null,
            Members = MemberNamesOf(schema).Select(name => new MemberRules(
                name,
                locals.Take(Words.ToCamel(Identifiers.Of(name))),
                schema.Required.Contains(name, StringComparer.Ordinal) ? Required(schema, name) : null,
                schema.Properties.FirstOrDefault(property => property.Name == name) is { } member
                    ? MapWhole(member.Schema, Identifiers.Join(methodName, Identifiers.Of(name)))
                    : Nothing)).ToEquatableArray(),
        };
    }

    /// <summary>The rules of a schema without those of its members and items.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="methodName">The wanted name of the method that will check it.</param>
    /// <param name="converterName">The converter of the C# type made of the schema's strings, or null.</param>
    public ValueRules Map(SchemaNode schema, string methodName, string? converterName) => new()
    {
        MethodName = _methods.Take(methodName),
        Types = schema.Types,
        Type = Type(schema),
        Null = Type(schema) ?? (schema.IsObject ? new Complaint(schema.PointerOf("properties"), ViolationText.Type(JsonTypes.Object)) : null),
        Never = schema.Always == false ? new Complaint(schema.Pointer, ViolationText.NotPresent) : null,
        Values = ValuesMapper.Map(schema, converterName),
        Lengths = !Allows(schema, JsonTypes.String) ? default : Lengths(
            schema.MinLength is { } least ? new(new(schema.PointerOf("minLength"), ViolationText.MinLength(least)), true, least) : null,
            schema.MaxLength is { } most ? new(new(schema.PointerOf("maxLength"), ViolationText.MaxLength(most)), false, most) : null),
        Pattern = Allows(schema, JsonTypes.String) && schema is { Pattern: { } pattern, DotNetPattern: { } regex }
            ? new PatternCheck(new(schema.PointerOf("pattern"), ViolationText.Pattern(pattern)), regex)
            : null,
        Bounds = Allows(schema, Numbers) ? Bounds(schema).ToEquatableArray() : default,
        MultipleOf = Allows(schema, Numbers) && schema.MultipleOf is { } divisor
            ? new MultipleOfCheck(new(schema.PointerOf("multipleOf"), ViolationText.MultipleOf(divisor)), NumberLiterals.Of(divisor.Value))
            : null,
        Counts = !Allows(schema, JsonTypes.Array) ? default : Lengths(
            schema.MinItems is { } fewest ? new(new(schema.PointerOf("minItems"), ViolationText.MinItems(fewest)), true, fewest) : null,
            schema.MaxItems is { } greatest ? new(new(schema.PointerOf("maxItems"), ViolationText.MaxItems(greatest)), false, greatest) : null),
        Unique = Allows(schema, JsonTypes.Array) && schema.UniqueItems ? new Complaint(schema.PointerOf("uniqueItems"), ViolationText.UniqueItems) : null,
    };

    public static Complaint Required(SchemaNode schema, string name) => new(schema.PointerOf("required"), ViolationText.Required(name));

    // A keyword for values that the type rules out asks for nothing.
    private static bool Allows(SchemaNode schema, JsonTypes types) => (schema.Types & types) != 0;

    private static Complaint? Type(SchemaNode schema) =>
        schema.Types == JsonTypes.All ? null : new Complaint(schema.PointerOf("type"), ViolationText.Type(schema.Types));

    private static IEnumerable<string> MemberNamesOf(SchemaNode schema) =>
        schema.Properties.Select(property => property.Name).Concat(schema.Required).Distinct(StringComparer.Ordinal);

    private static EquatableArray<LengthCheck> Lengths(LengthCheck? minimum, LengthCheck? maximum) =>
        new[] { minimum, maximum }.OfType<LengthCheck>().ToEquatableArray();

    private static IEnumerable<BoundCheck> Bounds(SchemaNode schema)
    {
        if (schema.Minimum is { } minimum)
            yield return Bound(schema, "minimum", ViolationText.Minimum(minimum), "<", minimum);
        if (schema.ExclusiveMinimum is { } exclusiveMinimum)
            yield return Bound(schema, "exclusiveMinimum", ViolationText.ExclusiveMinimum(exclusiveMinimum), "<=", exclusiveMinimum);
        if (schema.Maximum is { } maximum)
            yield return Bound(schema, "maximum", ViolationText.Maximum(maximum), ">", maximum);
        if (schema.ExclusiveMaximum is { } exclusiveMaximum)
            yield return Bound(schema, "exclusiveMaximum", ViolationText.ExclusiveMaximum(exclusiveMaximum), ">=", exclusiveMaximum);
    }

    private static BoundCheck Bound(SchemaNode schema, string keyword, string expectation, string comparison, JsonNumber limit) =>
        new(new(schema.PointerOf(keyword), expectation), comparison, NumberLiterals.Of(limit.Value));
}
