using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using SchemaSdk.SourceGenerator.Support;

namespace SchemaSdk.SourceGenerator.Doors;

/// <summary>Model files that went through the generator and the compiler into one assembly, beside a caller of its own.</summary>
internal sealed class CompiledModels
{
    private const string Caller = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Reflection;
        using System.Text;
        using System.Text.Json;
        using SchemaSdk;
        namespace Acme;
        internal static class Doors
        {
            private static readonly MethodInfo Output = typeof(Doors).GetMethod(nameof(ReadOutput), BindingFlags.NonPublic | BindingFlags.Static)!;
            private static readonly MethodInfo Request = typeof(Doors).GetMethod(nameof(ReadRequest), BindingFlags.NonPublic | BindingFlags.Static)!;

            public static string[] OfBytes(string id, bool isOutput, string json)
            {
                var model = Models.Find(id)!;
                var bytes = Encoding.UTF8.GetBytes(json);
                return Lines(isOutput ? model.ValidateOutput(bytes) : model.ValidateRequest(bytes));
            }

            // Null where there is no value, or none that checks itself.
            public static string[]? OfValue(string id, bool isOutput, string json, out string written)
            {
                var value = Read(id, isOutput, json);
                written = Written(value);
                return value?.GetType().GetMethod("Validate", Type.EmptyTypes) is { } validate ? Lines((ValidationResult)validate.Invoke(value, null)!) : null;
            }

            public static bool AreEqual(string id, bool isOutput, string json) =>
                Read(id, isOutput, json) is var one && (one is System.Collections.IEnumerable || Equals(one, Read(id, isOutput, json)));

            private static string Written(object? value)
            {
                if (value is null) return "null";
                if (value.GetType().GetMethod("WriteTo") is null) return "";
                var options = new JsonSerializerOptions { TypeInfoResolver = Models.JsonTypeInfoResolver, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
                return JsonSerializer.Serialize(value, value.GetType(), options);
            }

            private static object? Read(string id, bool isOutput, string json)
            {
                var model = Models.Find(id)!;
                var type = isOutput
                    ? model.GetType().BaseType!.GetGenericArguments()[0]
                    : model.GetType().Assembly.GetTypes().Single(type => type.GetProperty("Descriptor", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) == model);
                return (isOutput ? Output : Request).MakeGenericMethod(type).Invoke(null, BindingFlags.DoNotWrapExceptions, null, [model, json], null);
            }

            private static object? ReadOutput<T>(ModelDescriptor<T> model, string json) => model.ReadOutput(Encoding.UTF8.GetBytes(json));

            private static object? ReadRequest<T>(ModelDescriptor model, string json) => JsonSerializer.Deserialize<T>(json);

            private static string[] Lines(ValidationResult result) =>
                [.. result.Errors.Select(error => $"{error.InstancePointer} | {error.KeywordPointer} | {error.Message}").Order(StringComparer.Ordinal)];
        }
        """;

    private static readonly Lazy<AssemblyLoadContext> Context = new(() =>
    {
        var context = new AssemblyLoadContext("doors");
        context.LoadFromAssemblyPath(BuiltFiles.RuntimeDll);
        return context;
    });

    private delegate string[]? ValueDoor(string id, bool isOutput, string json, out string written);

    private readonly Func<string, bool, string, string[]> _ofBytes;
    private readonly ValueDoor _ofValue;
    private readonly Func<string, bool, string, bool> _areEqual;

    private readonly Assembly _assembly;

    /// <param name="files">The model files.</param>
    /// <param name="code">Further C#.</param>
    public CompiledModels(IEnumerable<ModelFile> files, string code = "")
    {
        var session = new GeneratorSession(tracksSteps: false, files);
        session.AddSource(Caller);
        session.AddSource(code);
        var outcome = session.RunOnce();
        using var dll = new MemoryStream();
        var result = outcome.Compilation.WithAssemblyName("Sample" + Guid.NewGuid().ToString("N")).Emit(dll, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden));
        dll.Position = 0;
        _assembly = Context.Value.LoadFromStream(dll);
        var doors = _assembly.GetType("Acme.Doors")!;
        _ofBytes = doors.GetMethod("OfBytes")!.CreateDelegate<Func<string, bool, string, string[]>>();
        _ofValue = doors.GetMethod("OfValue")!.CreateDelegate<ValueDoor>();
        _areEqual = doors.GetMethod("AreEqual")!.CreateDelegate<Func<string, bool, string, bool>>();
    }

    /// <summary>Calls a public static method without parameters of the further code.</summary>
    public T Call<T>(string type, string method) => _assembly.GetType(type)!.GetMethod(method)!.CreateDelegate<Func<T>>()();

    /// <summary>What the descriptor says of JSON text, a line a violation, sorted.</summary>
    public IReadOnlyList<string> JudgeBytes(string id, bool isOutput, string json) => _ofBytes(id, isOutput, json);

    /// <summary>The same of what is read from it; null where that is no type that checks itself.</summary>
    /// <param name="id">The model.</param>
    /// <param name="isOutput">Whether the text is an output.</param>
    /// <param name="json">The text.</param>
    /// <param name="written">The value as JSON; empty where its type does not write itself.</param>
    /// <exception cref="System.Text.Json.JsonException">No value can hold it.</exception>
    public IReadOnlyList<string>? JudgeValue(string id, bool isOutput, string json, out string written) => _ofValue(id, isOutput, json, out written);

    /// <summary>Whether the text read twice gives values that are equal.</summary>
    public bool ReadsEqual(string id, bool isOutput, string json) => _areEqual(id, isOutput, json);
}
