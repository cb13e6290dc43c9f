using SchemaSdk.Generation.Model;

namespace SchemaSdk.Generation.Emission;

/// <summary>Prints a model's descriptor.</summary>
internal static class DescriptorEmitter
{
    public static string Emit(ModelSpec model)
    {
        var writer = SourceWriter.ForFile();
        writer.Line($"namespace {model.Namespace};");
        writer.Line();
        Documentation.Summary(writer, $"Describes the model {model.Id}.");
        using (writer.Open($"internal sealed class {model.DescriptorName} : global::SchemaSdk.ModelDescriptor<{model.Output.Source}>"))
        {
            writer.Line("private global::SchemaSdk.ModelParameter[]? _parameters;");
            writer.Line();
            writer.Line($"public static {model.DescriptorName} Instance {{ get; }} = new();");
            writer.Line();
            writer.Line($"public override string Id => {Literals.String(model.Id)};");
            writer.Line();
            if (model.Description is not null)
            {
                writer.Line($"public override string? Description => {Literals.String(model.Description)};");
                writer.Line();
            }

            writer.Arrow("public override global::System.Collections.Generic.IReadOnlyList<global::SchemaSdk.ModelParameter> Parameters", "_parameters ??= CreateParameters()");
            writer.Line();
            Validation(writer, "ValidateRequest", $"{Runtime.Checks}.Run(utf8Json, {model.RequestValidator.Name}.Validate)");
            Validation(writer, "ValidateOutput", model.OutputValidator is { } output
                ? $"{Runtime.Checks}.Run(utf8Json, {output.Name}.Validate)"
                : "global::SchemaSdk.CompilerServices.MediaOutputValidator.Validate(utf8Json)");
            writer.Arrow($"public override {model.Output.Source} ReadOutput({Runtime.Bytes} utf8Json)", $"{Runtime.Reading}.ReadWhole(utf8Json, {ValueReading.Function(model.Output)})");
            writer.Line();
            writer.Line("private static global::SchemaSdk.ModelParameter[] CreateParameters() =>");
            writer.Line("[");
            using (writer.Indent()) ParameterEmitter.Emit(writer, model.Parameters);
            writer.Line("];");
        }

        return writer.ToString();
    }

    private static void Validation(SourceWriter writer, string method, string call)
    {
        writer.Arrow($"public override {Runtime.Result} {method}({Runtime.Bytes} utf8Json)", call);
        writer.Line();
    }
}
