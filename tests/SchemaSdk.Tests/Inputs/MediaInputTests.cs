using SchemaSdk.Tests.Support;

namespace SchemaSdk.Tests.Inputs;

public sealed class MediaInputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("image/png", "89504E470D0A1A0A0000000D")]
    [InlineData("image/jpeg", "FFD8FFE000104A464946")]
    [InlineData("image/gif", "474946383961")]
    [InlineData("image/webp", "524946460000000057454250")]
    [InlineData("image/bmp", "424D460000000000000036")]
    [InlineData("image/tiff", "49492A0008000000")]
    [InlineData("image/avif", "000000206674797061766966")]
    [InlineData("image/heic", "000000206674797068656963")]
    [InlineData("image/svg+xml", "3C737667")]
    [InlineData("video/mp4", "000000206674797069736F6D")]
    [InlineData("video/quicktime", "000000146674797071742020")]
    [InlineData("video/quicktime", "000000086D6F6F7600000000")]
    [InlineData("video/webm", "1A45DFA39F4286810142F7810142F2810442F381084282847765626D")]
    [InlineData("video/x-matroska", "1A45DFA39F4282886D6174726F736B61")]
    [InlineData("video/x-msvideo", "524946460000000041564920")]
    [InlineData("audio/wav", "524946460000000057415645")]
    [InlineData("audio/mpeg", "494433040000")]
    [InlineData("audio/mpeg", "FFFB9064")]
    [InlineData("audio/mp4", "00000020667479704D344120")]
    [InlineData("audio/ogg", "4F676753")]
    [InlineData("audio/flac", "664C6143")]
    [InlineData("application/pdf", "255044462D312E37")]
    [InlineData("application/octet-stream", "0102030405060708090A0B0C0D")]
    [InlineData("application/octet-stream", "42")]
    public void The_leading_bytes_tell_the_media_type(string mediaType, string bytes)
    {
        var content = Convert.FromHexString(bytes);
        Assert.Equal($"data:{mediaType};base64,{Convert.ToBase64String(content)}", MediaInput.FromBytes(content).Value);
    }

    [Theory]
    [InlineData("a.MP3", "audio/mpeg")]
    [InlineData("a.b.jpg", "image/jpeg")]
    [InlineData("a.svg", "image/svg+xml")]
    [InlineData("a", "application/octet-stream")]
    [InlineData("a.exe", "application/octet-stream")]
    public async Task Where_the_bytes_tell_nothing_the_name_of_a_file_does(string name, string mediaType)
    {
        var path = _folder.Add(name, "hello"u8.ToArray());
        Assert.Equal($"data:{mediaType};base64,aGVsbG8=", (await MediaInput.FromFileAsync(path, cancellationToken: Token)).Value);
    }

    [Fact]
    public async Task A_picture_under_the_wrong_name_is_what_its_bytes_say_and_a_given_type_goes_before_both()
    {
        var path = _folder.Add("a.jpg", [0x89, 0x50, 0x4E, 0x47]);
        Assert.StartsWith("data:image/png;", (await MediaInput.FromFileAsync(path, cancellationToken: Token)).Value);
        Assert.StartsWith("data:image/x-own;", (await MediaInput.FromFileAsync(path, "image/x-own", cancellationToken: Token)).Value);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(64_511)]
    [InlineData(64_512)]
    [InlineData(64_513)]
    [InlineData(200_000)]
    public async Task Every_length_is_encoded_whole_from_every_source_and_decoded_again(int length)
    {
        var content = ServedFile.Random(length);
        var expected = "data:image/png;base64," + Convert.ToBase64String(content);
        Assert.Equal(expected, MediaInput.FromBytes(content, "image/png").Value);
        Assert.Equal(expected, (await MediaInput.FromFileAsync(_folder.Add("a", content), "image/png", cancellationToken: Token)).Value);
        Assert.Equal(expected, (await MediaInput.FromStreamAsync(new MemoryStream(content), "image/png", cancellationToken: Token)).Value);
        Assert.Equal(expected, (await MediaInput.FromStreamAsync(new DrippingStream(content), "image/png", cancellationToken: Token)).Value);

        using var client = new QueueClient();
        var saved = await client.DownloadAsync(expected, _folder.Path, Token);
        Assert.Equal(content, await File.ReadAllBytesAsync(saved.Path, Token));
    }

    [Fact]
    public async Task A_stream_is_read_from_where_it_stands_and_stays_open()
    {
        var stream = new MemoryStream("0hello"u8.ToArray()) { Position = 1 };
        Assert.EndsWith(",aGVsbG8=", (await MediaInput.FromStreamAsync(stream, "text/plain;charset=utf-8", cancellationToken: Token)).Value);
        Assert.True(stream.CanRead);
    }

    [Theory]
    [InlineData("")]
    [InlineData("png")]
    [InlineData("image/png;base64")]
    [InlineData("image/png,evil")]
    [InlineData("image/png#a")]
    [InlineData("image/p ng")]
    [InlineData("image/*")]
    [InlineData("image/png\r\n")]
    public void A_media_type_that_would_mean_something_else_in_the_URI_is_refused(string mediaType) =>
        Assert.Throws<ArgumentException>(() => MediaInput.FromBytes(new byte[1], mediaType));

    [Fact]
    public async Task An_empty_input_is_refused()
    {
        Assert.Throws<ArgumentException>(() => MediaInput.FromBytes(Array.Empty<byte>()));
        await Assert.ThrowsAsync<ArgumentException>(() => MediaInput.FromStreamAsync(Stream.Null, cancellationToken: Token));
        await Assert.ThrowsAsync<ArgumentException>(() => MediaInput.FromFileAsync(_folder.Add("a", []), cancellationToken: Token));
    }

    [Fact]
    public async Task It_arrives_at_the_service_as_it_was_made()
    {
        await using var service = await Service.StartAsync();
        service.On(Service.Submit, Service.Accepted);
        var source = MediaInput.FromBytes(ServedFile.Random(100_000), "image/png");
        await service.Client.SubmitAsync(Service.Request with { Source = source }, Token);
        Assert.Contains($"\"{source.Value}\"", Assert.Single(service.Server.Calls).Body);
    }

    private sealed class DrippingStream(byte[] content) : MemoryStream(content)
    {
        public override bool CanSeek => false;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, 1 + (int)(Position % 1000))], cancellationToken);
    }
}
