using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaSdk.Generation.Emission;
using SchemaSdk.Generation.Model;
using SchemaSdk.SourceGenerator.Support;

namespace SchemaSdk.SourceGenerator.Emission;

/// <summary>The types of a model, printed, compiled as C# 12 for net8.0 without a warning, and run.</summary>
internal static class CompiledModel
{
    private static readonly Lazy<AssemblyLoadContext> Context = new(() =>
    {
        var context = new AssemblyLoadContext("models");
        context.LoadFromAssemblyPath(BuiltFiles.RuntimeDll);
        return context;
    });

    /// <summary>The source of a model's types. What checks them is left to the test: it is printed apart.</summary>
    public static IEnumerable<SourceFile> Print(ModelSpec model) =>
        ModelPrinter.Print(model).Where(file => !file.Name.EndsWith("Checks.g.cs", StringComparison.Ordinal));

    /// <summary>Runs a method body beside the model, and gives back the text that it returns.</summary>
    /// <param name="model">The model.</param>
    /// <param name="checks">The members of the class that its types are checked with.</param>
    /// <param name="body">Statements, the last of which returns a <c>string</c>.</param>
    public static string Run(ModelSpec model, string checks, string body)
    {
        var assembly = Compile(model, $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Text;
            using System.Text.Json;
            using SchemaSdk;
            using SchemaSdk.CompilerServices;
            namespace Acme;
            internal static class RequestChecks
            {
                public static void Validate(ref Utf8JsonReader reader, ref ErrorCollector errors) => reader.Skip();
            }
            internal static class OutputChecks
            {
                public static void Validate(ref Utf8JsonReader reader, ref ErrorCollector errors) => reader.Skip();
            }
            internal static class Checks
            {
                public static void Validate<T>(T value, ref ErrorCollector errors) { }
                {{checks}}
            }
            internal static class Caller
            {
                public static string Run()
                {
                    {{body}}
                }
                private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json)!;
                private static string Write<T>(T value) => JsonSerializer.Serialize(value);
                private static string Said(ValidationResult result) => string.Join("; ", result.Errors.Select(error => error.InstancePointer + ": " + error.Message));
            }
            """);
        var run = assembly.GetType("Acme.Caller")!.GetMethod("Run")!.CreateDelegate<Func<string>>();
        return run();
    }

    public static CSharpCompilation Compilation(ModelSpec model, string code) => CSharpCompilation.Create(
        "Sample" + Guid.NewGuid().ToString("N"),
        Print(model).Select(file => Parse(file.Text)).Append(Parse(code)),
        ReferenceAssemblies.Net80WithRuntime,
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, optimizationLevel: OptimizationLevel.Release));

    private static Assembly Compile(ModelSpec model, string code)
    {
        using var dll = new MemoryStream();
        var result = Compilation(model, code).Emit(dll);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden));
        dll.Position = 0;
        return Context.Value.LoadFromStream(dll);
    }

    private static SyntaxTree Parse(string text) => CSharpSyntaxTree.ParseText(text, GeneratorSession.ParseOptions);
}
