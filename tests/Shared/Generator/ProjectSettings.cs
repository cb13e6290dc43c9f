using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SchemaSdk.SourceGenerator.Support;

/// <summary>What the build props tell the generator: the root namespace, whether formats are asserted, and the length of the model id at the end of a file's path.</summary>
internal sealed class ProjectSettings(string rootNamespace = "Acme", bool assertsFormat = false) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Values(new()
        {
            ["build_property.RootNamespace"] = rootNamespace,
            ["build_property.SchemaSdkAssertFormat"] = assertsFormat ? "true" : "false",
        });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        textFile.Path.StartsWith(ModelFile.Folder, StringComparison.Ordinal) ? new Values(Marker(textFile.Path)) : new Values([]);

    private static Dictionary<string, string> Marker(string path)
    {
        var length = path.Length - ModelFile.Folder.Length - ".json".Length;
        return new() { ["build_metadata.AdditionalFiles.SchemaSdkModel"] = length.ToString(CultureInfo.InvariantCulture) };
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value)
        {
            value = values.GetValueOrDefault(key, "");
            return values.ContainsKey(key);
        }
    }
}
