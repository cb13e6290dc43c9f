using System.Runtime.InteropServices;
using SchemaSdk.Submitting;
using SchemaSdk.Tests.Support;

namespace SchemaSdk.Tests.Inputs;

/// <summary>What a picture of so many megabytes costs on its way into a request; ratios to its size, because those travel between machines.</summary>
public class LargeInputTests
{
    private static ITestOutputHelper Output => TestContext.Current.TestOutputHelper!;

    [Fact]
    public void The_text_is_the_only_thing_that_is_allocated_for_bytes()
    {
        var bytes = new byte[8 * 1024 * 1024];
        Assert.InRange(Ratio(bytes.Length, () => MediaInput.FromBytes(bytes, "image/png")), 2.6, 2.7);
    }

    [Theory]
    [InlineData(8)]
    [InlineData(100)]
    public void A_submit_writes_and_checks_it_in_time_and_memory_that_grow_with_its_size(int megaBytes)
    {
        Assert.SkipUnless(megaBytes < 100 || SlowSuites.AreWanted, "slow: set SCHEMASDK_SLOW_TESTS=1");
        var source = MediaInput.FromBytes(new byte[megaBytes * 1024 * 1024], "video/mp4");
        var request = Service.Request with { Source = source };
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var ratio = Ratio(source.Value.Length, () => Assert.InRange(Submission.Of(request, new("https://example.com")).Body.Length, source.Value.Length, source.Value.Length + 100));
        Output.WriteLine($"{clock.Elapsed.TotalMilliseconds / megaBytes:F2} ms a megabyte");
        Assert.InRange(ratio, 1, 4.1);
    }

    [Fact]
    public void A_written_request_holds_no_more_memory_than_its_text()
    {
        var request = Service.Request with { Source = MediaInput.FromBytes(new byte[8 * 1024 * 1024], "image/png") };
        var body = Submission.Of(request, new("https://example.com")).Body;
        Assert.True(MemoryMarshal.TryGetArray(body, out var array));
        Assert.Equal(body.Length, array.Array!.Length);
    }

    private static double Ratio(long size, Action action)
    {
        action();
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        var ratio = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)size;
        Output.WriteLine($"allocates {ratio:F2} times its size");
        return ratio;
    }
}
