using System.Globalization;

namespace SchemaSdk.TestSupport;

/// <summary>The seed of a test that looks at random cases: another on every run, printed, and given again by SCHEMASDK_SEED.</summary>
internal static class FuzzSeed
{
    public static int Value { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("SCHEMASDK_SEED"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var given)
            ? given
            : Random.Shared.Next();

    /// <summary>Random numbers for one test, by its seed, which goes to the test's output.</summary>
    public static Random Start()
    {
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"SCHEMASDK_SEED={Value}"));
        return new Random(Value);
    }
}
