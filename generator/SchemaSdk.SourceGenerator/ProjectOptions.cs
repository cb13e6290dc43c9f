using Microsoft.CodeAnalysis.Diagnostics;
using SchemaSdk.Generation.Schemas;

namespace SchemaSdk.SourceGenerator;

/// <summary>The properties of the project that the generator looks at.</summary>
internal static class ProjectOptions
{
    /// <summary><c>SchemaSdkNamespace</c>, else the project's root namespace, else null.</summary>
    public static string? RootNamespace(AnalyzerConfigOptions options) =>
        Value(options, "build_property.SchemaSdkNamespace") ?? Value(options, "build_property.RootNamespace");

    /// <summary><c>SchemaSdkAssertFormat</c>.</summary>
    public static SchemaOptions Schemas(AnalyzerConfigOptions options) =>
        new(AssertsFormat: string.Equals(Value(options, "build_property.SchemaSdkAssertFormat"), "true", StringComparison.OrdinalIgnoreCase));

    private static string? Value(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(name, out var value) && value.Trim().Length > 0 ? value.Trim() : null;
}
