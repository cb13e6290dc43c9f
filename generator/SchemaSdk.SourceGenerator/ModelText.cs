using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SchemaSdk.SourceGenerator;

/// <summary>The text of a model file: what an additional file is turned into at once, because those are compared by reference.</summary>
/// <param name="Path">The file.</param>
/// <param name="IdFromPath">The model id that its place in its folder gives.</param>
/// <param name="Text">What it holds.</param>
internal sealed record ModelText(string Path, string IdFromPath, string Text)
{
    // Its value is the number of characters at the end of the path, without the extension, that are the model id. A path
    // itself would be cut at '#' and ';' on its way here.
    private const string Marker = "build_metadata.AdditionalFiles.SchemaSdkModel";

    /// <summary>The model file, or null for a file that does not bear the marker.</summary>
    public static ModelText? From(AdditionalText file, AnalyzerConfigOptions options, CancellationToken cancellation)
    {
        if (!options.TryGetValue(Marker, out var marker) || marker.Length == 0) return null;
        var text = file.GetText(cancellation);
        return new ModelText(file.Path, IdOf(file.Path, marker), text?.ToString() ?? "");
    }

    private static string IdOf(string path, string marker)
    {
        var whole = path.Replace('\\', '/');
        var name = whole.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? whole.Substring(0, whole.Length - ".json".Length) : whole;
        var isLength = int.TryParse(marker, NumberStyles.None, CultureInfo.InvariantCulture, out var length);
        return isLength && length > 0 && length <= name.Length
            ? name.Substring(name.Length - length)
            : name.Substring(name.LastIndexOf('/') + 1);
    }
}
