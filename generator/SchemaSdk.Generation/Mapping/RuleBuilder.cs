using SchemaSdk.Generation.Model;
using SchemaSdk.Generation.Schemas;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Mapping;

/// <summary>Copies what one schema asserts into rules that can be printed. Keywords for values that its <c>type</c> rules out ask for nothing.</summary>
internal static class RuleBuilder
{
    private const JsonTypes Numbers = JsonTypes.Number | JsonTypes.Integer;

    public static ValueRules Build(SchemaNode schema, string methodName, string? converterName, RulesMapper rules, EffectiveTypes types)
    {
        if (schema.Always == false)
        {
            return new ValueRules
            {
                MethodName = methodName,
                Types = JsonTypes.All,
                Type = null,
                Never = new Complaint(schema.Pointer, ViolationText.NotPresent),
            };
        }

        var own = Scalars(schema, methodName, converterName);
        if (Allows(schema, JsonTypes.Array)) own = ArrayRules.Add(own, schema, rules);
        if (Allows(schema, JsonTypes.Object)) own = ObjectRules.Add(own, schema, rules);
        return InPlaceRules.Add(own, schema, rules, types);
    }

    private static ValueRules Scalars(SchemaNode schema, string methodName, string? converterName) => new()
    {
        MethodName = methodName,
        Types = schema.Types,
        Type = Type(schema),
        Null = Type(schema) ?? (schema.IsObject ? new Complaint(schema.PointerOf("properties"), ViolationText.Type(JsonTypes.Object)) : null),
        Values = ValuesMapper.Map(schema, converterName),
        Lengths = !Allows(schema, JsonTypes.String) ? default : Limits(
            Limit(schema, "minLength", schema.MinLength, ViolationText.MinLength, isMinimum: true),
            Limit(schema, "maxLength", schema.MaxLength, ViolationText.MaxLength, isMinimum: false)),
        Pattern = Allows(schema, JsonTypes.String) && schema is { Pattern: { } pattern, DotNetPattern: { } regex }
            ? new PatternCheck(new(schema.PointerOf("pattern"), ViolationText.Pattern(pattern)), regex)
            : null,
        Format = Allows(schema, JsonTypes.String) && schema is { IsFormatAsserted: true, Format: { } format }
            ? new FormatCheck(new(schema.PointerOf("format"), ViolationText.Format(format)), format)
            : null,
        Bounds = Allows(schema, Numbers) ? Bounds(schema).ToEquatableArray() : default,
        MultipleOf = Allows(schema, Numbers) && schema.MultipleOf is { } divisor
            ? new MultipleOfCheck(new(schema.PointerOf("multipleOf"), ViolationText.MultipleOf(divisor)), NumberLiterals.Of(divisor.Value))
            : null,
    };

    public static EquatableArray<LengthCheck> Limits(params IEnumerable<LengthCheck?> limits) => limits.OfType<LengthCheck>().ToEquatableArray();

    // Counts are ints in C#: more than that no value has.
    public static LengthCheck? Limit(SchemaNode schema, string keyword, long? limit, Func<long, string> sentence, bool isMinimum) =>
        limit is not { } count || (!isMinimum && count > int.MaxValue)
            ? null
            : new LengthCheck(new(schema.PointerOf(keyword), sentence(count)), isMinimum, Math.Min(count, int.MaxValue));

    private static bool Allows(SchemaNode schema, JsonTypes types) => (schema.Types & types) != 0;

    private static Complaint? Type(SchemaNode schema) =>
        schema.Types == JsonTypes.All ? null : new Complaint(schema.PointerOf("type"), ViolationText.Type(schema.Types));

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
