using System.IO.Enumeration;

namespace SchemaSdk.Emulator;

/// <summary>A model id in which <c>*</c> stands for any text.</summary>
internal static class ModelPattern
{
    public static bool Fits(string pattern, string modelId) => FileSystemName.MatchesSimpleExpression(pattern, modelId, ignoreCase: false);
}
