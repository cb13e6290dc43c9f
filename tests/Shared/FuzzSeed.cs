using System.Globalization;

namespace SchemaSdk.TestSupport;

/// <summary>The seed of a test that looks at random cases: the same on every run, unless SCHEMASDK_SEED gives another; printed.</summary>
internal static class FuzzSeed
{
    public static int Value { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("SCHEMASDK_SEED"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var given)
            ? given
            : 20261121;

    /// <summary>Random numbers for one test, by its seed, which goes to the test's output.</summary>
    public static Random Start()
    {
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"SCHEMASDK_SEED={Value}"));
        return new Random(Value);
    }
}
