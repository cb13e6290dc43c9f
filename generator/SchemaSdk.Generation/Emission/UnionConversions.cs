using SchemaSdk.Generation.Model;

namespace SchemaSdk.Generation.Emission;

/// <summary>Prints the implicit conversions to a union: of what is a case, or what a case is easily made of.</summary>
internal static class UnionConversions
{
    public static void Emit(SourceWriter writer, UnionSpec union)
    {
        // What is a case itself goes before what one can be made of: a string is a text before it is a URI.
        var sources = union.Cases.SelectMany(unionCase => Sources(unionCase.Type).Select((source, rank) => (source, rank, unionCase)))
            .OrderBy(candidate => candidate.rank)
            .ToList();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (source, _, unionCase) in sources)
        {
            if (taken.Add(source.Name.Replace("?", ""))) Conversion(writer, union, unionCase, source);
        }
    }

    // C# has no conversions from interfaces, which lists and maps are.
    private static IEnumerable<Source> Sources(TypeRef type) => type.Kind switch
    {
        TypeKind.List => [new(type.Element!.Source + "[]", false), new($"global::System.Collections.Generic.List<{type.Element!.Source}>", false)],
        TypeKind.Map => [new($"{Runtime.Dictionary}<string, {type.Element!.Source}>", false)],
        TypeKind.Uri => [new(type.Name, true), new("string", false), new("global::System.Uri", false)],
        _ => [new(type.Name, type.IsValueType)],
    };

    private static void Conversion(SourceWriter writer, UnionSpec union, UnionCaseSpec unionCase, Source source)
    {
        if (source.IsValueType)
        {
            Documentation.Write(writer, unionCase.Documentation);
            writer.Arrow($"public static implicit operator {union.Name}({source.Name} value)", $"new({unionCase.LocalName}: value)");
        }
        else
        {
            Documentation.Write(writer, unionCase.Documentation with { Summary = unionCase.Documentation.Summary });
            writer.Line("[return: global::System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(value))]");
            writer.Arrow($"public static implicit operator {union.Name}?({source.Name}? value)", $"value is null ? null : new({unionCase.LocalName}: value)");
        }

        writer.Line();
    }

    private sealed record Source(string Name, bool IsValueType);
}
