using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using SchemaSdk.SourceGenerator.Support;

namespace SchemaSdk.SourceGenerator;

/// <summary>The analyzer is one DLL that every host of Roslyn 4.8 and later can load.</summary>
public class AnalyzerAssemblyTests
{
    [Fact]
    public void The_analyzer_references_what_every_host_has_and_nothing_else()
    {
        using var file = new PEReader(File.OpenRead(BuiltFiles.GeneratorDll));
        var metadata = file.GetMetadataReader();

        var references = metadata.AssemblyReferences
            .Select(metadata.GetAssemblyReference)
            .Select(reference => $"{metadata.GetString(reference.Name)} {reference.Version}")
            .Order(StringComparer.Ordinal);

        Assert.Equal(
            ["Microsoft.CodeAnalysis 4.8.0.0", "Microsoft.CodeAnalysis.CSharp 4.8.0.0", "System.Collections.Immutable 7.0.0.0", "netstandard 2.0.0.0"],
            references);
    }

    [Fact]
    public void Nothing_but_the_generator_is_public() =>
        Assert.Equal([typeof(ModelGenerator)], typeof(ModelGenerator).Assembly.GetExportedTypes());

    [Fact]
    public void The_assembly_holds_the_meta_schemas_and_has_no_second_file()
    {
        using var file = new PEReader(File.OpenRead(BuiltFiles.GeneratorDll));
        var metadata = file.GetMetadataReader();

        Assert.Empty(metadata.AssemblyFiles);
        Assert.Equal(
            ["applicator", "content", "core", "draft-07", "format-annotation", "meta-data", "schema", "unevaluated", "validation"],
            metadata.ManifestResources
                .Select(resource => metadata.GetString(metadata.GetManifestResource(resource).Name))
                .Select(name => name["SchemaSdk.Generation.MetaSchemas.".Length..^".json".Length])
                .Order(StringComparer.Ordinal));
    }
}
