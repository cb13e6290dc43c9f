using SchemaSdk.Generation.Model;

namespace SchemaSdk.Generation.Emission;

/// <summary>Prints a union: a class that holds one of its cases, or JSON that is of none.</summary>
internal static class UnionEmitter
{
    public static string Emit(ModelSpec model, UnionSpec union)
    {
        var writer = SourceWriter.ForFile();
        writer.Line($"namespace {model.Namespace};");
        writer.Line();
        Documentation.Write(writer, union.Documentation);
        writer.Line($"[{Runtime.Converter}(typeof({union.ConverterName}))]");
        using (writer.Open($"public sealed partial class {union.Name} : global::System.IEquatable<{union.Name}>"))
        {
            Fields(writer, union);
            UnionConversions.Emit(writer, union);
            foreach (var unionCase in union.Cases) Factory(writer, union, unionCase);
            if (union.JsonCase is null) FromJson(writer, union);
            foreach (var unionCase in union.Cases) TryGet(writer, unionCase);
            if (union.JsonCase is null) TryGetJson(writer, union);
            UnionMatch.Emit(writer, union);
            writer.Line();
            Validate(writer, union);
            writer.Line();
            UnionEquality.Emit(writer, union);
            writer.Line();
            Documentation.Summary(writer, "The value as JSON text, a text without its quotes.");
            writer.Arrow("public override string ToString()", $"{Runtime.Written}.ToText(this, static (writer, value) => value.WriteTo(writer))");
        }

        return writer.ToString();
    }

    // One field a case, null unless the value is of it: nothing is boxed, and nothing is cast.
    private static void Fields(SourceWriter writer, UnionSpec union)
    {
        var fields = union.Cases.Select(unionCase => (unionCase.Type.Name, Local: unionCase.LocalName)).ToList();
        if (union.JsonCase is null) fields.Add((Runtime.Element, union.JsonLocalName));
        foreach (var (type, local) in fields) writer.Line($"private readonly {type}? _{local};");
        writer.Line();
        writer.Line($"private {union.Name}(");
        using (writer.Indent())
        {
            for (var index = 0; index < fields.Count; index++)
                writer.Line($"{fields[index].Name}? {fields[index].Local} = null{(index < fields.Count - 1 ? "," : ")")}");
        }

        writer.Line("{");
        using (writer.Indent())
        {
            foreach (var (_, local) in fields) writer.Line($"_{local} = {local};");
        }

        writer.Line("}");
        writer.Line();
    }

    private static void Factory(SourceWriter writer, UnionSpec union, UnionCaseSpec unionCase)
    {
        Documentation.Write(writer, unionCase.Documentation);
        var head = $"public static {union.Name} From{unionCase.Name}({unionCase.Type.Name} value)";
        if (unionCase.Type.IsValueType)
        {
            writer.Arrow(head, $"new({unionCase.LocalName}: value)");
        }
        else
        {
            using (writer.Open(head))
            {
                writer.Line($"{Runtime.NotNull}(value);");
                writer.Line($"return new({unionCase.LocalName}: value);");
            }
        }

        writer.Line();
    }

    private static void FromJson(SourceWriter writer, UnionSpec union)
    {
        Documentation.Summary(writer, "JSON that is of none of the cases; it is written as it is.");
        writer.Arrow($"public static {union.Name} FromJson({Runtime.Element} value)", $"new({union.JsonLocalName}: value)");
        writer.Line();
    }

    private static void TryGet(SourceWriter writer, UnionCaseSpec unionCase)
    {
        Documentation.Write(writer, unionCase.Documentation);
        var isValue = unionCase.Type.IsValueType;
        var parameter = isValue
            ? $"out {unionCase.Type.Name} value"
            : $"[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {unionCase.Type.Name}? value";
        using (writer.Open($"public bool TryGet{unionCase.Name}({parameter})"))
        {
            writer.Line($"value = _{unionCase.LocalName}{(isValue ? ".GetValueOrDefault()" : "")};");
            writer.Line($"return _{unionCase.LocalName} is not null;");
        }

        writer.Line();
    }

    private static void TryGetJson(SourceWriter writer, UnionSpec union)
    {
        Documentation.Summary(writer, "Whether the value is of none of the cases; then it is kept as JSON.");
        using (writer.Open($"public bool TryGetJson(out {Runtime.Element} value)"))
        {
            writer.Line($"value = _{union.JsonLocalName}.GetValueOrDefault();");
            writer.Line($"return _{union.JsonLocalName} is not null;");
        }

        writer.Line();
    }

    private static void Validate(SourceWriter writer, UnionSpec union)
    {
        Documentation.Summary(writer, "Checks this value against its schema and reports every violation at once.");
        using (writer.Open($"public {Runtime.Result} Validate()"))
        {
            writer.Line($"var errors = default({Runtime.Errors});");
            writer.Line($"{Runtime.Written}.Check(this, static (writer, value) => value.WriteTo(writer), {union.ValidatorName}.{union.MethodName}, \"\", ref errors);");
            writer.Line("return errors.ToResult();");
        }
    }
}
