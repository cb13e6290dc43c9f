using SchemaSdk.Generation.Model;
using SchemaSdk.Generation.Schemas;

namespace SchemaSdk.Generation.Emission;

/// <summary>Prints how a union is written to JSON, and how its case is found when it is read.</summary>
internal static class UnionJsonEmitter
{
    private static readonly (JsonTypes Types, string Test)[] Tokens =
    [
        (JsonTypes.Null, $"reader.TokenType == {Runtime.Token}.Null"),
        (JsonTypes.Boolean, $"reader.TokenType is {Runtime.Token}.True or {Runtime.Token}.False"),
        (JsonTypes.String, $"reader.TokenType == {Runtime.Token}.String"),
        (JsonTypes.Integer | JsonTypes.Number, $"reader.TokenType == {Runtime.Token}.Number"),
        (JsonTypes.Array, $"reader.TokenType == {Runtime.Token}.StartArray"),
        (JsonTypes.Object, $"reader.TokenType == {Runtime.Token}.StartObject"),
    ];

    public static string Emit(ModelSpec model, UnionSpec union)
    {
        var writer = SourceWriter.ForFile();
        writer.Line($"namespace {model.Namespace};");
        writer.Line();
        using (writer.Open($"public sealed partial class {union.Name}"))
        {
            Write(writer, union);
            writer.Line();
            Read(writer, union);
        }

        return writer.ToString();
    }

    private static void Write(SourceWriter writer, UnionSpec union)
    {
        Documentation.Summary(writer, "Writes this value as JSON.");
        using (writer.Open($"public void WriteTo({Runtime.Writer} writer)"))
        {
            writer.Line($"{Runtime.NotNull}(writer);");
            var branch = "if";
            foreach (var unionCase in union.TypedCases)
            {
                var field = "_" + unionCase.LocalName;
                using (writer.Open($"{branch} ({field} is not null)"))
                    ValueWriting.Unnamed(writer, unionCase.Type, unionCase.Type.IsValueType ? field + ".Value" : field);
                branch = "else if";
            }

            var json = $"{Runtime.Writing}.WriteJson(writer, _{union.JsonLocalName}.GetValueOrDefault());";
            if (branch == "if") writer.Line(json);
            else using (writer.Open("else")) writer.Line(json);
        }
    }

    private static void Read(SourceWriter writer, UnionSpec union)
    {
        using (writer.Open($"internal static {union.Name} Read(ref {Runtime.Reader} reader)"))
        {
            var branch = "if";
            foreach (var (types, test) in Tokens)
            {
                var candidates = union.TypedCases.Where(unionCase => unionCase.Tokens.Has(types)).ToList();
                if (candidates.Count == 0) continue;
                using (writer.Open($"{branch} ({test})")) UnionCaseReading.Emit(writer, union, candidates, types);
                branch = "else if";
            }

            writer.Line();
            writer.Line($"return new({union.JsonLocalName}: {Runtime.Element}.ParseValue(ref reader));");
        }
    }
}
