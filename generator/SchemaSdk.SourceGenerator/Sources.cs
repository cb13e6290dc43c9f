using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SchemaSdk.Generation.Emission;

namespace SchemaSdk.SourceGenerator;

/// <summary>Hands printed files to the compiler.</summary>
internal static class Sources
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    public static void Add(SourceProductionContext context, IEnumerable<SourceFile> files)
    {
        foreach (var file in files)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            context.AddSource(file.Name, SourceText.From(file.Text, Encoding));
        }
    }
}
