using SchemaSdk.Generation;
using SchemaSdk.Generation.Emission;
using SchemaSdk.Generation.Model;
using SchemaSdk.Generation.Problems;

namespace SchemaSdk.Tool.Compiling;

/// <summary>What came of all models together.</summary>
/// <param name="Problems">Of every file in the order of the files, by place within a file.</param>
/// <param name="Models">What can be printed.</param>
/// <param name="Entries">What the catalog lists: the same models.</param>
internal sealed record CompiledModels(IReadOnlyList<Problem> Problems, IReadOnlyList<ModelSpec> Models, IReadOnlyList<CatalogEntry> Entries)
{
    public bool HasErrors => Problems.Any(problem => problem.Kind.Severity == ProblemSeverity.Error);

    /// <summary>The files that the source generator adds to a project with these model files.</summary>
    public IReadOnlyList<SourceFile> Print(string rootNamespace, CancellationToken cancellation) =>
    [
        .. SchemaCompiler.PrintCatalog(Entries, rootNamespace),
        .. Models.AsParallel().AsOrdered().WithCancellation(cancellation).SelectMany(SchemaCompiler.Print),
    ];
}
