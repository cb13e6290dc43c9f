using System.Text.Json;

namespace SchemaSdk.CompilerServices;

/// <summary>How JSON text is read everywhere.</summary>
internal static class JsonRules
{
    // Deeper than any schema may be nested, so that an answer's depth is never what fails.
    public static readonly JsonReaderOptions Reader = new() { MaxDepth = 512 };
}
