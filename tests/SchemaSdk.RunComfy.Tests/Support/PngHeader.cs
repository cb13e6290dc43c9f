using System.Buffers.Binary;

namespace SchemaSdk.RunComfy.Tests.Support;

/// <summary>The size of a picture, from its first bytes.</summary>
internal readonly record struct PngHeader(int Width, int Height)
{
    public static PngHeader Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        Assert.Equal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], bytes[..8]);
        return new PngHeader(BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20)));
    }
}
