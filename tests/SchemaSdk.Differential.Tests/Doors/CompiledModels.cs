using System.Reflection;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using SchemaSdk.Generation.Problems;
using SchemaSdk.Generation.Schemas;
using SchemaSdk.Generation.Schemas.References;
using SchemaSdk.SourceGenerator.Support;
using SourceModelFile = SchemaSdk.SourceGenerator.Support.ModelFile;

namespace SchemaSdk.Differential.Doors;

/// <summary>Model files, through the generator and the compiler into one assembly.</summary>
internal sealed class CompiledModels
{
    private static readonly MethodInfo SideOfOutput = typeof(CompiledModels).GetMethod(nameof(OutputOf), BindingFlags.NonPublic | BindingFlags.Static)!;

    private CompiledModels(GeneratorOutcome outcome, IReadOnlyList<Diagnostic> complaints, IReadOnlyList<Side> sides)
    {
        Outcome = outcome;
        Complaints = complaints;
        Sides = sides;
    }

    /// <summary>What the generator did.</summary>
    public GeneratorOutcome Outcome { get; }

    /// <summary>Whatever a build would print of the generated code.</summary>
    public IReadOnlyList<Diagnostic> Complaints { get; }

    /// <summary>Both sides of each model; of an output only where it has a schema of its own. None where nothing was compiled.</summary>
    public IReadOnlyList<Side> Sides { get; }

    public static CompiledModels Of(IReadOnlyList<SourceModelFile> files)
    {
        var outcome = new GeneratorSession(tracksSteps: false, files).RunOnce();
        using var image = new MemoryStream();
        var emitted = outcome.Compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        var complaints = emitted.Diagnostics.Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden).ToList();
        return new CompiledModels(outcome, complaints, emitted.Success ? SidesOf(Assembly.Load(image.ToArray()), files) : []);
    }

    private static List<Side> SidesOf(Assembly assembly, IReadOnlyList<SourceModelFile> files)
    {
        var requests = assembly.GetTypes()
            .Where(type => type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IModelRequest<>)))
            .ToDictionary(type => ((ModelDescriptor)type.GetProperty("Descriptor")!.GetValue(null)!).Id, StringComparer.Ordinal);
        var descriptors = ((IReadOnlyList<ModelDescriptor>)assembly.GetType("Acme.Models", throwOnError: true)!.GetProperty("All")!.GetValue(null)!)
            .ToDictionary(descriptor => descriptor.Id, StringComparer.Ordinal);
        var documents = new SchemaDocuments(files.Select(file => new SchemaDocument(file.Id, file.Json)));
        var sides = new List<Side>();
        foreach (var file in files)
        {
            if (ModelFileReader.Read(file.Path, file.Id, file.Json, new ProblemSink(file.Path), documents) is not { } model) continue;
            if (!descriptors.TryGetValue(model.Id, out var descriptor)) continue;

            var type = requests[model.Id];
            sides.Add(new Side($"{model.Id} input", model.Input, type, json => descriptor.ValidateRequest(json), json => JsonSerializer.Deserialize(json, type)));
            if (model.Output is not null)
                sides.Add((Side)SideOfOutput.MakeGenericMethod(descriptor.GetType().BaseType!.GetGenericArguments()[0]).Invoke(null, [descriptor, model])!);
        }

        return sides;
    }

    private static Side OutputOf<T>(ModelDescriptor<T> descriptor, SchemaSdk.Generation.Schemas.ModelFile model) =>
        new($"{model.Id} output", model.Output!, typeof(T), json => descriptor.ValidateOutput(json), json => descriptor.ReadOutput(json));
}
