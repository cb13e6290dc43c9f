using System.Globalization;
using SchemaSdk.Generation.Model;

namespace SchemaSdk.Generation.Emission;

/// <summary>
/// Prints the body of the resolver for very many types: they are found by name, and what makes the converter of one is
/// compiled with few others, so that the first use costs what it uses and not what there is.
/// </summary>
internal static class WideResolver
{
    private const string Type = "global::System.Type";

    // Fewer are found in a dictionary, which takes less code.
    private const int MostInDictionary = 64;

    private const int GroupSize = 16;

    public static bool IsWide(int count) => count > MostInDictionary;

    /// <param name="writer">Where to.</param>
    /// <param name="shared">A type of the runtime, beside the models' own.</param>
    /// <param name="types">The models' types.</param>
    public static void Emit(SourceWriter writer, CatalogType shared, IReadOnlyList<CatalogType> types)
    {
        NameTable.Emit(writer, "private", NameTable.Field, types.Select(type => FullName(type.Name)));
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        using (writer.Open($"public {Runtime.TypeInfo}? GetTypeInfo({Type} type, {Runtime.Options} options)"))
        {
            writer.Line($"{Runtime.NotNull}(type);");
            writer.Line($"if (type == typeof({shared.Name})) return Create(options, new {shared.ConverterName}());");
            writer.Line("var underlying = global::System.Nullable.GetUnderlyingType(type);");
            writer.Line("var listed = underlying ?? type;");
            writer.Line("if (listed.Assembly != typeof(ModelsJsonTypeInfoResolver).Assembly) return null;");
            writer.Line($"var index = {NameTable.Field}.IndexOf(listed.FullName);");
            writer.Line($"return index < 0 ? null : Groups(index / {GroupSize}, index, underlying is not null, options);");
        }

        writer.Line();
        Groups(writer, types.Count);
        for (var start = 0; start < types.Count; start += GroupSize) Group(writer, types, start);
        writer.Line();
    }

    private static void Groups(SourceWriter writer, int count)
    {
        using (writer.Open($"private static {Runtime.TypeInfo}? Groups(int group, int index, bool isNullable, {Runtime.Options} options) => group switch", "};"))
        {
            for (var group = 0; group * GroupSize < count; group++)
                writer.Line($"{Number(group)} => Group{Number(group)}(index, isNullable, options),");
            writer.Line("_ => null,");
        }
    }

    private static void Group(SourceWriter writer, IReadOnlyList<CatalogType> types, int start)
    {
        writer.Line();
        using (writer.Open($"private static {Runtime.TypeInfo}? Group{Number(start / GroupSize)}(int index, bool isNullable, {Runtime.Options} options) => index switch", "};"))
        {
            for (var index = start; index < Math.Min(start + GroupSize, types.Count); index++)
                writer.Line($"{Number(index)} => {Create(types[index])},");
            writer.Line("_ => null,");
        }
    }

    private static string Create(CatalogType type)
    {
        var create = $"Create(options, new {type.ConverterName}())";
        return type.IsValueType ? $"isNullable ? CreateNullable<{type.Name}>(options) : {create}" : create;
    }

    // As reflection says it: without what source needs.
    private static string FullName(string source) => source.Replace("global::", "").Replace("@", "");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
