namespace SchemaSdk.Emulator.Outputs;

/// <summary>What a request asked for, kept in place of its body.</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Count">How many pictures, at least 1.</param>
internal readonly record struct PicturePlan(int Width, int Height, int Count)
{
    public static PicturePlan For(RequestValues request)
    {
        var (width, height) = PictureSize.Of(request);
        return new PicturePlan(width, height, PictureCount.Of(request));
    }
}
