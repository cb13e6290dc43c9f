namespace SchemaSdk.Inputs;

/// <summary>Tells a media type by the leading bytes of a file.</summary>
internal static class MediaSignature
{
    /// <summary>The type, or null where the bytes tell none.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0x89, (byte)'P', (byte)'N', (byte)'G', ..]) return "image/png";
        if (bytes is [0xFF, 0xD8, 0xFF, ..]) return "image/jpeg";
        if (bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8)) return "image/gif";
        if (bytes is [(byte)'B', (byte)'M', _, _, _, _, 0, 0, 0, 0, ..]) return "image/bmp";
        if (bytes is [(byte)'I', (byte)'I', 42, 0, ..] or [(byte)'M', (byte)'M', 0, 42, ..]) return "image/tiff";
        if (bytes.StartsWith("<svg"u8)) return "image/svg+xml";
        if (bytes is [0x1A, 0x45, 0xDF, 0xA3, ..]) return bytes[..Math.Min(64, bytes.Length)].IndexOf("webm"u8) > 0 ? "video/webm" : "video/x-matroska";
        if (bytes is [0, 0, 1, 0xBA or 0xB3, ..]) return "video/mpeg";
        if (bytes.StartsWith("ID3"u8) || bytes is [0xFF, 0xFB or 0xFA or 0xF3 or 0xF2, ..]) return "audio/mpeg";
        if (bytes is [0xFF, 0xF1 or 0xF9, ..]) return "audio/aac";
        if (bytes.StartsWith("OggS"u8)) return "audio/ogg";
        if (bytes.StartsWith("fLaC"u8)) return "audio/flac";
        if (bytes.StartsWith("%PDF-"u8)) return "application/pdf";
        if (bytes.StartsWith("glTF"u8)) return "model/gltf-binary";
        return bytes.Length < 12 ? null : FindInContainer(bytes);
    }

    private static string? FindInContainer(ReadOnlySpan<byte> bytes)
    {
        var kind = bytes[8..12];
        if (bytes.StartsWith("RIFF"u8)) return OfRiff(kind);
        var box = bytes[4..8];
        if (box.SequenceEqual("ftyp"u8)) return OfBrand(kind);
        return box.SequenceEqual("moov"u8) || box.SequenceEqual("mdat"u8) || box.SequenceEqual("wide"u8) ? "video/quicktime" : null;
    }

    private static string? OfRiff(ReadOnlySpan<byte> kind)
    {
        if (kind.SequenceEqual("WEBP"u8)) return "image/webp";
        if (kind.SequenceEqual("WAVE"u8)) return "audio/wav";
        return kind.SequenceEqual("AVI "u8) ? "video/x-msvideo" : null;
    }

    private static string OfBrand(ReadOnlySpan<byte> brand)
    {
        if (brand.SequenceEqual("qt  "u8)) return "video/quicktime";
        if (brand.SequenceEqual("avif"u8) || brand.SequenceEqual("avis"u8)) return "image/avif";
        if (brand.SequenceEqual("mif1"u8) || brand.SequenceEqual("msf1"u8)) return "image/heif";
        if (brand.StartsWith("hei"u8) || brand.StartsWith("hev"u8)) return "image/heic";
        return brand.StartsWith("M4A"u8) || brand.StartsWith("M4B"u8) ? "audio/mp4" : "video/mp4";
    }
}
