using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaSdk.SourceGenerator.Support;

/// <summary>A compilation with model files that a test edits and runs the generator on, again and again, as an IDE does.</summary>
internal sealed class GeneratorSession
{
    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    private readonly Dictionary<string, InMemoryText> _files = [];
    private CSharpCompilation _compilation = CSharpCompilation.Create(
        "Sample",
        references: ReferenceAssemblies.Net80WithRuntime,
        options: new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));

    private GeneratorDriver _driver;

    public GeneratorSession(params IEnumerable<ModelFile> files)
        : this(tracksSteps: true, files)
    {
    }

    /// <param name="tracksSteps">Whether <see cref="GeneratorOutcome.Reasons"/> is known.</param>
    /// <param name="files">The model files to begin with.</param>
    public GeneratorSession(bool tracksSteps, IEnumerable<ModelFile> files)
    {
        _driver = CSharpGeneratorDriver.Create(
            [new ModelGenerator().AsSourceGenerator()],
            parseOptions: ParseOptions,
            optionsProvider: new ProjectSettings(),
            driverOptions: new(IncrementalGeneratorOutputKind.None, tracksSteps));
        foreach (var file in files) Add(file);
    }

    public void Add(ModelFile file)
    {
        _files[file.Id] = new InMemoryText(file.Path, file.Json);
        _driver = _driver.AddAdditionalTexts([_files[file.Id]]);
    }

    public void Replace(ModelFile file)
    {
        var old = _files[file.Id];
        _files[file.Id] = new InMemoryText(file.Path, file.Json);
        _driver = _driver.ReplaceAdditionalText(old, _files[file.Id]);
    }

    public void Remove(string id)
    {
        _driver = _driver.RemoveAdditionalTexts([_files[id]]);
        _files.Remove(id);
    }

    /// <summary>A file that is an additional file of the project, but no model.</summary>
    public void AddUnmarked(string path, string content) => _driver = _driver.AddAdditionalTexts([new InMemoryText(path, content)]);

    public void UseSettings(ProjectSettings settings) => _driver = _driver.WithUpdatedAnalyzerConfigOptions(settings);

    public void UseLanguage(LanguageVersion version) => _driver = _driver.WithUpdatedParseOptions(ParseOptions.WithLanguageVersion(version));

    public void AddSource(string code) => _compilation = _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, ParseOptions));

    /// <summary>Runs the generator; then once more after an edit that concerns no model, which must compute nothing again.</summary>
    public GeneratorOutcome Run()
    {
        var outcome = RunOnce();
        var edited = _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("internal static class Unrelated;", ParseOptions));
        new GeneratorOutcome(edited, _driver.RunGenerators(edited).GetRunResult().Results.Single()).AssertCached();
        return outcome;
    }

    /// <summary>Runs the generator only once: Roslyn that tracks steps loses a step more in the run after a file was removed.</summary>
    public GeneratorOutcome RunOnce()
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(_compilation, out var compilation, out _);
        return new GeneratorOutcome((CSharpCompilation)compilation, _driver.GetRunResult().Results.Single());
    }
}
