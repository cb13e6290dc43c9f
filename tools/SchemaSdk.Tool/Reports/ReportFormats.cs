namespace SchemaSdk.Tool.Reports;

/// <summary>The values of <c>--format</c>.</summary>
internal static class ReportFormats
{
    public const string Text = "text";
    public const string Json = "json";
    public const string Sarif = "sarif";

    public static readonly string[] All = [Text, Json, Sarif];
}
