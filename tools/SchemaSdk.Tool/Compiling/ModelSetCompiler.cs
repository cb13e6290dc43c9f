using SchemaSdk.Generation;
using SchemaSdk.Generation.Model;
using SchemaSdk.Generation.Problems;
using SchemaSdk.Tool.Files;

namespace SchemaSdk.Tool.Compiling;

/// <summary>Reads and understands many model files at once, in the same steps as the source generator's pipeline.</summary>
internal static class ModelSetCompiler
{
    /// <param name="found">The files.</param>
    /// <param name="rootNamespace">The namespace that the models' namespaces are below.</param>
    /// <param name="advance">Called once a file, from any thread.</param>
    /// <param name="cancellation">Ends the work between two files.</param>
    public static CompiledModels Compile(FoundModels found, string rootNamespace, Action advance, CancellationToken cancellation)
    {
        var understood = new UnderstoodModel[found.Sources.Count];
        Parallel.For(0, understood.Length, new ParallelOptions { CancellationToken = cancellation }, index =>
        {
            understood[index] = Understand(found.Sources[index], rootNamespace);
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

    private static UnderstoodModel Understand(ModelSource source, string rootNamespace)
    {
        var (text, fault) = ModelTextReader.Read(source.Path);
        return text is null
            ? new UnderstoodModel(null, null, new EquatableArray<Problem>([FileProblems.UnreadableAt(source.Path, fault!)]))
            : SchemaCompiler.Understand(source.Path, source.Id, text, rootNamespace);
    }

    private static List<Problem> InOrder(FoundModels found, IEnumerable<Problem> problems)
    {
        var places = found.Sources.Index().ToDictionary(source => source.Item.Path, source => source.Index, StringComparer.Ordinal);
        return [.. found.Problems, .. problems.OrderBy(problem => places[problem.Path]).ThenBy(problem => problem.Range.Start.Offset)];
    }
}
