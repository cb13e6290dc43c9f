namespace SchemaSdk.Tool;

/// <summary>How a run of the tool ended and what it said.</summary>
internal sealed record ToolResult(int ExitCode, string Out, string Error)
{
    public string[] Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>No stack trace has reached the user.</summary>
    public void AssertTidy()
    {
        Assert.DoesNotContain("   at ", Out + Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled", Out + Error, StringComparison.Ordinal);
        Assert.DoesNotContain("fault of schemasdk", Error, StringComparison.Ordinal);
    }
}
