using Microsoft.CodeAnalysis.Diagnostics;

namespace SchemaSdk.SourceGenerator;

/// <summary>The properties of the project that the generator looks at.</summary>
internal static class ProjectOptions
{
    /// <summary><c>SchemaSdkNamespace</c>, else the project's root namespace, else null.</summary>
    public static string? RootNamespace(AnalyzerConfigOptions options) =>
        Value(options, "build_property.SchemaSdkNamespace") ?? Value(options, "build_property.RootNamespace");

    private static string? Value(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(name, out var value) && value.Trim().Length > 0 ? value.Trim() : null;
}
