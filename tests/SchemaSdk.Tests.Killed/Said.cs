namespace SchemaSdk.Tests.Killed;

/// <summary>What the program tells its parent, one whole line at a time.</summary>
internal static class Said
{
    private static readonly Stream Out = Console.OpenStandardOutput();
    private static readonly Lock Gate = new();

    public static void Line(string text)
    {
        lock (Gate) Out.Write(System.Text.Encoding.UTF8.GetBytes(text + "\n"));
    }
}
