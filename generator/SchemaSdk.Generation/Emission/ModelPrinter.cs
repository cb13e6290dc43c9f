using SchemaSdk.Generation.Model;

namespace SchemaSdk.Generation.Emission;

/// <summary>Prints all files of one model. In: data with every choice made. Out: source text. It decides nothing.</summary>
internal static class ModelPrinter
{
    public static IEnumerable<SourceFile> Print(ModelSpec model)
    {
        foreach (var record in model.Records)
        {
            yield return File(model, record.Name, RecordEmitter.Emit(model, record));
            yield return File(model, record.Name + ".Json", RecordJsonEmitter.Emit(model, record));
            yield return File(model, record.ConverterName, ConverterEmitter.Emit(model, record));
        }

        foreach (var union in model.Unions)
        {
            yield return File(model, union.Name, UnionEmitter.Emit(model, union));
            yield return File(model, union.Name + ".Json", UnionJsonEmitter.Emit(model, union));
            yield return File(model, union.ConverterName, ConverterEmitter.Emit(model, union));
        }

        foreach (var specification in model.Enums)
        {
            yield return File(model, specification.Name, specification.IsOpen ? OpenEnumEmitter.Emit(model, specification) : EnumEmitter.Emit(model, specification));
            yield return File(model, specification.ConverterName, specification.IsOpen
                ? OpenEnumEmitter.EmitConverter(model, specification)
                : EnumEmitter.EmitConverter(model, specification));
        }

        yield return File(model, model.RequestValidator.Name, ValidatorEmitter.Emit(model, model.RequestValidator));
        if (model.OutputValidator is { } output) yield return File(model, output.Name, ValidatorEmitter.Emit(model, output));
        yield return File(model, model.DescriptorName, DescriptorEmitter.Emit(model));
    }

    private static SourceFile File(ModelSpec model, string name, string text) =>
        new($"{(model.NamespaceTail.Length == 0 ? "" : model.NamespaceTail + ".")}{name}.g.cs", text);
}
