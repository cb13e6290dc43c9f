using System.Buffers;
using System.Text;
using System.Text.Json;
using Own.Sample;
using SchemaSdk.RunComfy.Tests.Support;

namespace SchemaSdk.RunComfy.Tests.Performance;

/// <summary>What valid requests cost in memory: nothing.</summary>
public class AllocationTests
{
    private static readonly PortraitRequest Portrait = new()
    {
        Prompt = "A portrait – \"close\"\n😀",
        Background = null,
        GuidanceScale = 7.5,
        Strength = 0.25,
        Mode = PortraitMode.Fast,
        Size = new PortraitSize { Width = 512, Height = 768 },
    };

    [Fact]
    public void Validating_a_request_in_memory_allocates_nothing()
    {
        AssertAllocatesNothing(() => Requests.FullSequential.Validate().IsValid);
        AssertAllocatesNothing(() => Portrait.Validate().IsValid);
    }

    [Fact]
    public void Validating_a_request_as_bytes_allocates_nothing()
    {
        var sequential = Encoding.UTF8.GetBytes(Requests.Written(Requests.FullSequential));
        var portrait = Encoding.UTF8.GetBytes(Requests.Written(Portrait));

        AssertAllocatesNothing(() => Models.All[2].ValidateRequest(sequential).IsValid);
        AssertAllocatesNothing(() => PortraitRequest.Descriptor.ValidateRequest(portrait).IsValid);
    }

    [Fact]
    public void Writing_a_request_allocates_nothing()
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using var writer = new Utf8JsonWriter(buffer);
        var request = Requests.FullSequential with { AdditionalProperties = null };

        AssertAllocatesNothing(() =>
        {
            buffer.ResetWrittenCount();
            writer.Reset();
            request.WriteTo(writer);
            writer.Flush();
            return buffer.WrittenCount > 0;
        });
    }

    private static void AssertAllocatesNothing(Func<bool> action)
    {
        for (var warmUp = 0; warmUp < 200; warmUp++) Assert.True(action());

        var isRight = true;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < 1000; round++) isRight &= action();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.True(isRight);
        Assert.Equal(0, allocated);
    }
}
