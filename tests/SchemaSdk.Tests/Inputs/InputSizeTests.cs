using SchemaSdk.Tests.Support;

namespace SchemaSdk.Tests.Inputs;

public sealed class InputSizeTests : IDisposable
{
    private const int MegaByte = 1024 * 1024;
    private static readonly MediaInputOptions Small = new() { MaxImageBytes = 1000, MaxVideoBytes = 2000, MaxOtherBytes = 500 };
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("image/png", 1000)]
    [InlineData("video/mp4", 2000)]
    [InlineData("audio/wav", 500)]
    [InlineData(null, 500)]
    public async Task Each_kind_has_its_bound(string? mediaType, int bound)
    {
        MediaInput.FromBytes(new byte[bound], mediaType, Small);
        var refused = Assert.Throws<InputTooLargeException>(() => MediaInput.FromBytes(new byte[bound + 1], mediaType, Small));
        Assert.Equal((bound + 1, bound), (refused.Length, refused.MaxBytes));
        await Assert.ThrowsAsync<InputTooLargeException>(() => MediaInput.FromStreamAsync(new MemoryStream(new byte[bound + 1]), mediaType, Small, Token));
        await Assert.ThrowsAsync<InputTooLargeException>(() => MediaInput.FromFileAsync(_folder.Add("a", new byte[bound + 1]), mediaType, Small, Token));
    }

    [Theory]
    [InlineData("image/png", 50)]
    [InlineData("video/mp4", 100)]
    [InlineData("model/gltf-binary", 50)]
    public async Task By_default_an_image_has_50_MB_and_a_video_100(string mediaType, int megaBytes)
    {
        var path = _folder.Add("big", []);
        await using (var file = File.OpenWrite(path)) file.SetLength(megaBytes * (long)MegaByte + 1);
        var refused = await Assert.ThrowsAsync<InputTooLargeException>(() => MediaInput.FromFileAsync(path, mediaType, cancellationToken: Token));
        Assert.Equal((megaBytes * (long)MegaByte + 1, megaBytes * (long)MegaByte), (refused.Length, refused.MaxBytes));
        Assert.Contains("'big'", refused.Message);
        Assert.Contains("https", refused.Message);
        Assert.Contains($"{megaBytes * MegaByte + 1} bytes", refused.Message);
    }

    [Fact]
    public async Task A_length_that_is_known_is_refused_when_the_kind_is()
    {
        var stream = new MemoryStream(new byte[MegaByte]);
        var refused = await Assert.ThrowsAsync<InputTooLargeException>(() => MediaInput.FromStreamAsync(stream, "image/png", Small, Token));
        Assert.Equal(MegaByte, refused.Length);
        Assert.InRange(stream.Position, 0, 100_000);
    }

    [Fact]
    public async Task A_stream_without_end_is_read_to_the_bound_only()
    {
        var endless = new EndlessStream();
        var refused = await Assert.ThrowsAsync<InputTooLargeException>(
            () => MediaInput.FromStreamAsync(endless, "image/png", new() { MaxImageBytes = MegaByte }, Token));
        Assert.Null(refused.Length);
        Assert.InRange(endless.Given, MegaByte, MegaByte + 200_000);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(MediaInputOptions.LargestBytes + 1)]
    public void A_bound_that_could_not_work_is_refused(long bound) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => MediaInput.FromBytes(new byte[1], "image/png", new() { MaxImageBytes = bound }));

    private sealed class EndlessStream : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Given += count;
            return count;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
