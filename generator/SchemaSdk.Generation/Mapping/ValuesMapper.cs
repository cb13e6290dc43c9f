using SchemaSdk.Generation.Model;
using SchemaSdk.Generation.Schemas;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Mapping;

/// <summary>Turns <c>enum</c> or <c>const</c> into a check.</summary>
internal static class ValuesMapper
{
    public static ValuesCheck? Map(SchemaNode schema, string? converterName)
    {
        var values = AllowedValues.Of(schema);
        if (values is null) return null;

        var numbers = values.OfType<JsonNumber>().Select(number => number.Value).ToList();
        return new ValuesCheck
        {
            Complaint = new(schema.PointerOf(schema.Enum is null ? "const" : "enum"), ViolationText.OneOf(values)),
            ConverterName = converterName,
            Strings = values.OfType<JsonString>().Select(text => text.Value).ToEquatableArray(),
            Numbers = numbers.Select(NumberLiterals.Of).ToEquatableArray(),
            Run = RunOf(numbers),
            AllowsNull = values.OfType<JsonNull>().Any(),
            AllowsTrue = values.OfType<JsonBoolean>().Any(boolean => boolean.Value),
            AllowsFalse = values.OfType<JsonBoolean>().Any(boolean => !boolean.Value),
            Structures = values.Where(value => value is JsonArray or JsonObject).Select(JsonText.Of).ToEquatableArray(),
        };
    }

    private static NumberRange? RunOf(List<ExactNumber> numbers)
    {
        if (numbers.Count < 3 || !numbers.Min()!.TryToInt64(out var first) || !numbers.Max()!.TryToInt64(out var last)) return null;
        var isRun = numbers.All(number => number.IsInteger) && last - first == numbers.Count - 1 && last > first;
        return isRun ? new NumberRange(first, last) : null;
    }
}
