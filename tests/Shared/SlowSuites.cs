namespace SchemaSdk.TestSupport;

/// <summary>Whether the suites that take minutes are wanted: <c>SCHEMASDK_SLOW_TESTS=1</c>, as .ci/run sets it.</summary>
internal static class SlowSuites
{
    public static bool AreWanted { get; } = Environment.GetEnvironmentVariable("SCHEMASDK_SLOW_TESTS") == "1";

    /// <summary>How many random instances a test looks at: four times as many where time is no matter.</summary>
    public static int Scale(int instances) => AreWanted ? instances * 4 : instances;
}
