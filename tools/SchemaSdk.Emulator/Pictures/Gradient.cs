namespace SchemaSdk.Emulator.Pictures;

/// <summary>
/// A colour gradient over both axes, in PNG's filtered form: a channel is the sum of a part that depends on x and a part that
/// depends on y, so each row differs from the row above by one number a channel and filter 2 (up) makes it a run of equal bytes. The seed picks corner colour and steepness.
/// </summary>
internal sealed class Gradient(int width, int height, uint seed)
{
    private const int Channels = 3;
    private const byte FilterNone = 0;
    private const byte FilterUp = 2;

    public int RowLength => 1 + width * Channels;

    /// <summary>Writes the filter byte and the filtered samples of a row.</summary>
    public void WriteRow(int y, Span<byte> row)
    {
        row[0] = y == 0 ? FilterNone : FilterUp;
        var samples = row[1..];
        for (var channel = 0; channel < Channels; channel++)
        {
            var start = Corner(channel);
            var span = (255 - start) / 2;
            var step = y == 0 ? 0 : span * y / height - span * (y - 1) / height;
            for (var x = 0; x < width; x++)
                samples[x * Channels + channel] = (byte)(y == 0 ? start + span * x / width : step);
        }
    }

    /// <summary>Whether the row's filtered bytes equal those of the row above it, so that they need not be worked out again.</summary>
    public bool RepeatsAbove(int y)
    {
        if (y < 2)
            return false;
        for (var channel = 0; channel < Channels; channel++)
        {
            var span = (255 - Corner(channel)) / 2;
            if (span * y / height - span * (y - 1) / height != span * (y - 1) / height - span * (y - 2) / height)
                return false;
        }

        return true;
    }

    private int Corner(int channel) => (int)(seed >> (channel * 8) & 0x7F);
}
