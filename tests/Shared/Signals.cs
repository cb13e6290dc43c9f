namespace SchemaSdk.TestSupport;

/// <summary>What this process was started with, and every process that it starts inherits.</summary>
internal static class Signals
{
    private const int Interrupt = 2;

    /// <summary>Shells start jobs in the background (<c>nohup dotnet test &amp;</c>, some build servers) with interrupts ignored: a test would wait for ever.</summary>
    public static bool InterruptIsIgnored { get; } = OperatingSystem.IsLinux() && File.ReadLines("/proc/self/status")
        .Where(line => line.StartsWith("SigIgn:", StringComparison.Ordinal))
        .Any(line => (Convert.ToUInt64(line["SigIgn:".Length..].Trim(), 16) >> (Interrupt - 1) & 1) == 1);
}
