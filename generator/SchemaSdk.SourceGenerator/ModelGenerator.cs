using Microsoft.CodeAnalysis;
using SchemaSdk.Generation;
using SchemaSdk.Generation.Mapping;
using SchemaSdk.Generation.Model;
using SchemaSdk.Generation.Schemas.References;

namespace SchemaSdk.SourceGenerator;

/// <summary>
/// Wires <see cref="SchemaCompiler"/> to the compiler: one model file is one item of the pipeline and one set of
/// sources, and depends on the few files that its references lead to. Only the catalog looks at all models, at a few
/// names of each.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ModelGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var rootNamespace = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => ProjectOptions.RootNamespace(options.GlobalOptions))
            .Combine(context.CompilationProvider.Select(static (compilation, _) => compilation.AssemblyName))
            .Select(static (pair, _) => RootNamespace.From(pair.Left ?? pair.Right))
            .WithTrackingName(Steps.RootNamespace);

        var language = context.ParseOptionsProvider
            .Select(static (options, _) => LanguageCheck.Check(options))
            .WithTrackingName(Steps.Language);

        var texts = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellation) => ModelText.From(pair.Left, pair.Right.GetOptions(pair.Left), cancellation))
            .Where(static text => text is not null)
            .WithTrackingName(Steps.Texts)
            .Select(static (text, _) => new LinkedText(text!, DocumentLinks.Of(text!.IdFromPath, text.Text)))
            .WithTrackingName(Steps.Links);

        var wanted = texts
            .Where(static text => text.Links.Wanted.Count > 0)
            .Select(static (text, _) => text.Links)
            .Collect()
            .Select(static (all, _) => new UriSet(all))
            .WithTrackingName(Steps.Wanted);
        var documents = texts
            .Combine(wanted)
            .Where(static pair => pair.Right.Want(pair.Left.Links))
            .Select(static (pair, _) => new SchemaDocument(pair.Left.Text.IdFromPath, pair.Left.Text.Text))
            .Collect()
            .Select(static (all, _) => new SchemaDocuments(all))
            .WithTrackingName(Steps.Documents);

        var understood = texts
            .Combine(documents)
            .Select(static (pair, _) => new CompleteText(pair.Left.Text, pair.Right.ReachedFrom(pair.Left.Links)))
            .WithTrackingName(Steps.CompleteTexts)
            .Combine(rootNamespace)
            .Select(static (pair, _) => SchemaCompiler.Understand(
                pair.Left.Text.Path, pair.Left.Text.IdFromPath, pair.Left.Text.Text, pair.Right, pair.Left.Documents))
            .WithTrackingName(Steps.Models);

        var entries = understood
            .Select(static (model, _) => model.Entry)
            .Where(static entry => entry is not null)
            .WithTrackingName(Steps.Entries)
            .Collect()
            .Select(static (all, _) => all.OfType<CatalogEntry>().ToEquatableArray())
            .WithTrackingName(Steps.Catalog);
        var clashes = entries
            .Select(static (all, _) => SchemaCompiler.FindClashes(all))
            .WithTrackingName(Steps.Clashes);

        var models = understood
            .Select(static (model, _) => model.Model is null ? null : new PrintableModel(model.Entry!.Path, model.Model))
            .Where(static model => model is not null)
            .Combine(clashes)
            .Select(static (pair, _) => pair.Right.Paths.Contains(pair.Left!.Path) ? null : pair.Left.Model)
            .Where(static model => model is not null)
            .WithTrackingName(Steps.Printable);

        context.RegisterSourceOutput(models, static (output, model) => Sources.Add(output, SchemaCompiler.Print(model!)));
        context.RegisterSourceOutput(
            entries.Combine(clashes).Combine(rootNamespace),
            static (output, all) => Sources.Add(output, SchemaCompiler.PrintCatalog(
                all.Left.Left.Where(entry => !all.Left.Right.Paths.Contains(entry.Path)), all.Right)));

        context.RegisterSourceOutput(
            language.Combine(entries).Select(static (pair, _) => pair.Right.Count == 0 ? default : pair.Left), Diagnostics.Report);
        context.RegisterSourceOutput(understood.Select(static (model, _) => model.Problems), Diagnostics.Report);
        context.RegisterSourceOutput(clashes.Select(static (found, _) => found.Problems), Diagnostics.Report);
    }
}
