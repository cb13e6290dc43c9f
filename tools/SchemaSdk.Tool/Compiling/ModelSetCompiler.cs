using SchemaSdk.Generation;
using SchemaSdk.Generation.Model;
using SchemaSdk.Generation.Problems;
using SchemaSdk.Generation.Schemas;
using SchemaSdk.Generation.Schemas.References;
using SchemaSdk.Tool.Files;

namespace SchemaSdk.Tool.Compiling;

/// <summary>Reads and understands many model files at once, in the same steps as the source generator's pipeline.</summary>
internal static class ModelSetCompiler
{
    /// <param name="found">The files.</param>
    /// <param name="rootNamespace">The namespace that the models' namespaces are below.</param>
    /// <param name="schemas">How schemas are read.</param>
    /// <param name="advance">Called once a file, from any thread.</param>
    /// <param name="cancellation">Ends the work between two files.</param>
    public static CompiledModels Compile(FoundModels found, string rootNamespace, SchemaOptions schemas, Action advance, CancellationToken cancellation)
    {
        var options = new ParallelOptions { CancellationToken = cancellation };
        var texts = new ReadText[found.Sources.Count];
        Parallel.For(0, texts.Length, options, index => texts[index] = ReadText.From(found.Sources[index]));

        var documents = Shared(texts);
        var understood = new UnderstoodModel[texts.Length];
        Parallel.For(0, understood.Length, options, index =>
        {
            understood[index] = Understand(texts[index], rootNamespace, documents, schemas);
            advance();
        });

        var entries = understood.Select(model => model.Entry).OfType<CatalogEntry>().ToList();
        var clashes = SchemaCompiler.FindClashes(entries);
        var leftOut = clashes.Paths.ToHashSet(StringComparer.Ordinal);
        var kept = understood.Where(model => model.Entry is { } entry && !leftOut.Contains(entry.Path)).ToList();
        return new CompiledModels(
            InOrder(found, understood.SelectMany(model => model.Problems).Concat(clashes.Problems)),
            [.. kept.Select(model => model.Model!)],
            [.. kept.Select(model => model.Entry!)]);
    }

    // Most documents are of no concern to others.
    private static SchemaDocuments Shared(ReadText[] texts)
    {
        var documents = texts.Select(text => text.Document).OfType<SchemaDocument>().ToList();
        var wanted = new UriSet(documents.Select(document => document.Links));
        return new SchemaDocuments(documents.Where(document => wanted.Want(document.Links)));
    }

    private static UnderstoodModel Understand(ReadText text, string rootNamespace, SchemaDocuments documents, SchemaOptions schemas) => text.Document is not { } document
        ? new UnderstoodModel(null, null, new EquatableArray<Problem>([FileProblems.UnreadableAt(text.Source.Path, text.Fault!)]))
        : SchemaCompiler.Understand(text.Source.Path, text.Source.Id, document.Text, rootNamespace, documents.ReachedFrom(document.Links), schemas);

    private static List<Problem> InOrder(FoundModels found, IEnumerable<Problem> problems)
    {
        var places = found.Sources.Index().ToDictionary(source => source.Item.Path, source => source.Index, StringComparer.Ordinal);
        return [.. found.Problems, .. problems.OrderBy(problem => places[problem.Path]).ThenBy(problem => problem.Range.Start.Offset)];
    }
}
