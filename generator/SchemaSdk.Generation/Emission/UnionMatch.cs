using SchemaSdk.Generation.Model;

namespace SchemaSdk.Generation.Emission;

/// <summary>Prints the method of a union that takes a function a case.</summary>
internal static class UnionMatch
{
    public static void Emit(SourceWriter writer, UnionSpec union)
    {
        Documentation.Summary(writer, "Calls the function of the case that the value is of.");
        writer.Line("/// <typeparam name=\"TResult\">What the functions return.</typeparam>");
        foreach (var unionCase in union.Cases) writer.Line($"/// <param name=\"{unionCase.LocalName}\">Takes the value of <see cref=\"From{unionCase.Name}\"/>.</param>");
        if (union.JsonCase is null)
        {
            writer.Line("/// <param name=\"other\">Takes JSON that is of none of the cases.</param>");
            writer.Line("/// <exception cref=\"global::System.InvalidOperationException\">The value is of none of the cases, and <paramref name=\"other\"/> is null.</exception>");
        }

        writer.Line("public TResult Match<TResult>(");
        using (writer.Indent()) Parameters(writer, union);
        writer.Line("{");
        using (writer.Indent()) Body(writer, union);
        writer.Line("}");
    }

    private static void Parameters(SourceWriter writer, UnionSpec union)
    {
        var parameters = union.Cases.Select(unionCase => $"{Function(unionCase.Type.Name)} {unionCase.LocalName}").ToList();
        if (union.JsonCase is null) parameters.Add($"{Function(Runtime.Element)}? other = null");
        for (var index = 0; index < parameters.Count; index++)
            writer.Line(parameters[index] + (index < parameters.Count - 1 ? "," : ")"));
    }

    private static void Body(SourceWriter writer, UnionSpec union)
    {
        foreach (var unionCase in union.Cases) writer.Line($"{Runtime.NotNull}({unionCase.LocalName});");
        foreach (var unionCase in union.TypedCases)
            writer.Line($"if (_{unionCase.LocalName} is not null) return {unionCase.LocalName}(_{unionCase.LocalName}{Value(unionCase)});");
        var json = $"_{union.JsonLocalName}";
        writer.Line(union.JsonCase is null
            ? $"return other is null ? throw {Runtime.Unions}.NoCase(nameof({union.Name}), {json}) : other({json}.GetValueOrDefault());"
            : $"return {union.JsonLocalName}({json}.GetValueOrDefault());");
    }

    private static string Function(string type) => $"global::System.Func<{type}, TResult>";

    private static string Value(UnionCaseSpec unionCase) => unionCase.Type.IsValueType ? ".Value" : "";
}
