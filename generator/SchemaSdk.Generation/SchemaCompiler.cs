using SchemaSdk.Generation.Emission;
using SchemaSdk.Generation.Mapping;
using SchemaSdk.Generation.Model;
using SchemaSdk.Generation.Problems;
using SchemaSdk.Generation.Schemas;
using SchemaSdk.Generation.Schemas.References;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation;

/// <summary>
/// The stages, in order: text → parsed schema → C# model (<see cref="Understand"/>), C# model → source text
/// (<see cref="Print"/>, <see cref="PrintCatalog"/>). The source generator and the command-line tool are two callers.
/// </summary>
internal static class SchemaCompiler
{
    /// <summary>Understands one model file and makes every choice for it. Never throws, whatever the text.</summary>
    /// <param name="path">The file, as problems are to name it.</param>
    /// <param name="idFromPath">The model id that the file's place gives it.</param>
    /// <param name="text">What the file holds.</param>
    /// <param name="rootNamespace">The namespace that the models' namespaces are below.</param>
    /// <param name="documents">The other documents that references may lead to; none where it is left out.</param>
    /// <param name="options">What the project asks of the reading.</param>
    public static UnderstoodModel Understand(
        string path, string idFromPath, string text, string rootNamespace, SchemaDocuments? documents = null, SchemaOptions? options = null)
    {
        var problems = new ProblemSink(path);
        ModelSpec? model = null;
        TextRange nameRange = default;
        SchemaEvaluator.BeginModel();
        try
        {
            if (ModelFileReader.Read(path, idFromPath, text, problems, documents, options) is { } file)
            {
                nameRange = file.NameRange;
                model = ModelMapper.Map(file, rootNamespace, problems);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            problems.Report(ProblemKinds.GeneratorFailed, default, $"{exception.GetType().Name}: {exception.Message}");
            model = null;
        }

        return new UnderstoodModel(
            model,
            model is null ? null : CatalogEntry.Of(model, path, nameRange),
            problems.Problems.ToEquatableArray());
    }

    /// <summary>The files of one model.</summary>
    public static IEnumerable<SourceFile> Print(ModelSpec model) => ModelPrinter.Print(model);

    /// <summary>What cannot be generated beside what, of all models.</summary>
    public static Clashes FindClashes(IEnumerable<CatalogEntry> entries) => ClashFinder.Find(entries);

    /// <summary>The files that there are once for all models; none where there are no models.</summary>
    public static IEnumerable<SourceFile> PrintCatalog(IEnumerable<CatalogEntry> entries, string rootNamespace)
    {
        var ordered = entries.OrderBy(entry => entry.Id, StringComparer.Ordinal).ToList();
        return ordered.Count == 0
            ? []
            : [CatalogEmitter.EmitModels(rootNamespace, ordered), CatalogEmitter.EmitResolver(rootNamespace, ordered)];
    }
}
