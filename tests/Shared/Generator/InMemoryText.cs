using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SchemaSdk.SourceGenerator.Support;

/// <summary>An additional file of a compilation; a new one each time, as the compiler makes them.</summary>
internal sealed class InMemoryText(string path, string content) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(content, Encoding.UTF8);

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
