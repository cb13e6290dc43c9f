using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaSdk.Generation;
using SchemaSdk.Generation.Model;

namespace SchemaSdk.RunComfy.Tests.Differential;

/// <summary>Model files, compiled while the tests run into an assembly in memory.</summary>
internal static class CompiledSchemas
{
    private const string RootNamespace = "Compiled";

    /// <summary>The models by their ids.</summary>
    /// <exception cref="InvalidOperationException">The printed sources do not compile.</exception>
    public static IReadOnlyDictionary<string, ModelDescriptor> Compile(IEnumerable<(string Id, string FileText)> files)
    {
        var models = files.Select(file => SchemaCompiler.Understand(file.Id + ".json", file.Id, file.FileText, RootNamespace)).ToList();
        var printed = models.SelectMany(model => SchemaCompiler.Print(Complete(model)))
            .Concat(SchemaCompiler.PrintCatalog(models.Select(model => model.Entry!), RootNamespace));
        var parse = new CSharpParseOptions(LanguageVersion.CSharp12);
        var compilation = CSharpCompilation.Create(
            RootNamespace,
            printed.Select(file => CSharpSyntaxTree.ParseText(file.Text, parse, file.Name, cancellationToken: TestContext.Current.CancellationToken)),
            References(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

        using var image = new MemoryStream();
        var emitted = compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        var faults = emitted.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ToList();
        if (faults.Count > 0) throw new InvalidOperationException(string.Join('\n', faults));

        var all = Assembly.Load(image.ToArray()).GetType(RootNamespace + ".Models", throwOnError: true)!.GetProperty("All")!.GetValue(null);
        return ((IReadOnlyList<ModelDescriptor>)all!).ToDictionary(model => model.Id);
    }

    private static ModelSpec Complete(UnderstoodModel model) =>
        model.Model ?? throw new InvalidOperationException(string.Join('\n', model.Problems.Select(problem => problem.Message)));

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "SchemaSdk.dll" or "netstandard.dll"))
            .Select(path => MetadataReference.CreateFromFile(path));
}
