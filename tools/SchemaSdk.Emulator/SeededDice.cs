namespace SchemaSdk.Emulator;

/// <summary>Random numbers that follow from what they are thrown for (SplitMix64), so that no state is shared between threads.</summary>
internal static class SeededDice
{
    /// <returns>64 bits that follow from all parts.</returns>
    public static ulong Roll(params ReadOnlySpan<ulong> parts)
    {
        var mixed = 0x9E3779B97F4A7C15UL;
        foreach (var part in parts)
            mixed = Mix(mixed + part);
        return mixed;
    }

    /// <returns>A number from 0 to below 1.</returns>
    public static double Share(ulong roll) => (roll >> 11) * (1.0 / (1UL << 53));

    /// <returns>The same bits for the same text in every process (FNV-1a).</returns>
    public static ulong Bits(ReadOnlySpan<char> text)
    {
        var bits = 0xCBF29CE484222325UL;
        foreach (var c in text)
            bits = (bits ^ c) * 0x100000001B3UL;
        return bits;
    }

    private static ulong Mix(ulong bits)
    {
        bits += 0x9E3779B97F4A7C15UL;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9UL;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EBUL;
        return bits ^ (bits >> 31);
    }
}
