using System.Buffers.Binary;
using System.IO.Compression;

namespace SchemaSdk.Emulator.Tests.Support;

/// <summary>What a PNG reader sees: the header, the unfiltered samples, and whether each chunk's checksum is right.</summary>
internal sealed record DecodedPng(int Width, int Height, byte[] Samples)
{
    public static DecodedPng Read(byte[] png)
    {
        Assert.Equal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], png[..8]);
        var chunks = Chunks(png).ToList();
        Assert.Equal(["IHDR", "IDAT", "IEND"], chunks.Select(chunk => chunk.Type));

        var header = chunks[0].Data;
        Assert.Equal([8, 2, 0, 0, 0], header[8..]);
        var width = BinaryPrimitives.ReadInt32BigEndian(header);
        var height = BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(4));
        return new DecodedPng(width, height, Unfilter(Inflate(chunks[1].Data), width * 3, height));
    }

    private static IEnumerable<(string Type, byte[] Data)> Chunks(byte[] png)
    {
        for (var at = 8; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            var typeAndData = png.AsSpan(at + 4, length + 4);
            Assert.Equal(BinaryPrimitives.ReadUInt32BigEndian(png.AsSpan(at + 8 + length)), BitwiseCrc(typeAndData));
            yield return (System.Text.Encoding.ASCII.GetString(typeAndData[..4]), typeAndData[4..].ToArray());
            at += length + 12;
        }
    }

    private static uint BitwiseCrc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc >> 1) ^ (0xEDB88320 & (uint)-(int)(crc & 1));
        }

        return ~crc;
    }

    private static byte[] Inflate(byte[] data)
    {
        using var zlib = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        zlib.CopyTo(plain);
        return plain.ToArray();
    }

    private static byte[] Unfilter(byte[] rows, int rowLength, int height)
    {
        Assert.Equal((long)(rowLength + 1) * height, rows.Length);
        var samples = new byte[rowLength * height];
        for (var y = 0; y < height; y++)
        {
            var filter = rows[y * (rowLength + 1)];
            Assert.Equal(y == 0 ? 0 : 2, filter);
            for (var x = 0; x < rowLength; x++)
                samples[y * rowLength + x] = (byte)(rows[y * (rowLength + 1) + 1 + x] + (y == 0 ? 0 : samples[(y - 1) * rowLength + x]));
        }

        return samples;
    }
}
