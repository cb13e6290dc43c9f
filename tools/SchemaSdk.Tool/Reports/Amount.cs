namespace SchemaSdk.Tool.Reports;

/// <summary>A number of things in words.</summary>
internal static class Amount
{
    /// <param name="count">How many.</param>
    /// <param name="noun">What one is called; more get an <c>s</c>.</param>
    public static string Of(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
