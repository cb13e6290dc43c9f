using System.Buffers.Binary;
using System.IO.Compression;

namespace SchemaSdk.Emulator.Pictures;

/// <summary>Writes a true-colour PNG, row by row; only the compressed bytes are held.</summary>
internal static class PngPicture
{
    public const int LongestSide = 8192;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <param name="width">In pixels, 1 to <see cref="LongestSide"/>.</param>
    /// <param name="height">In pixels, 1 to <see cref="LongestSide"/>.</param>
    /// <param name="seed">Different seeds make different pictures.</param>
    public static byte[] Write(int width, int height, uint seed)
    {
        using var png = new MemoryStream(64 * 1024);
        png.Write(Signature);
        WriteChunk(png, "IHDR"u8, stream => WriteHeader(stream, width, height));
        WriteChunk(png, "IDAT"u8, stream => WriteRows(stream, new Gradient(width, height, seed), height));
        WriteChunk(png, "IEND"u8, _ => { });
        return png.ToArray();
    }

    // The length stands before the data and is known after it.
    private static void WriteChunk(MemoryStream png, ReadOnlySpan<byte> type, Action<MemoryStream> writeData)
    {
        Span<byte> number = stackalloc byte[4];
        var start = (int)png.Position;
        png.Write(number);
        png.Write(type);
        writeData(png);

        var chunk = png.GetBuffer().AsSpan(start..(int)png.Position);
        BinaryPrimitives.WriteInt32BigEndian(chunk, chunk.Length - 8);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.Of(chunk[4..]));
        png.Write(number);
    }

    private static void WriteHeader(MemoryStream png, int width, int height)
    {
        Span<byte> header = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], height);
        header[8] = 8; // bits a sample
        header[9] = 2; // true colour
        png.Write(header);
    }

    private static void WriteRows(MemoryStream png, Gradient gradient, int height)
    {
        using var compressed = new ZLibStream(png, CompressionLevel.Fastest, leaveOpen: true);
        var row = new byte[gradient.RowLength];
        for (var y = 0; y < height; y++)
        {
            if (!gradient.RepeatsAbove(y))
                gradient.WriteRow(y, row);
            compressed.Write(row);
        }
    }
}
