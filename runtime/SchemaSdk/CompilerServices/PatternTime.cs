using System.Diagnostics;

namespace SchemaSdk.CompilerServices;

/// <summary>
/// The time that all patterns of one validation may take together: each of ten thousand items could take the whole time of
/// one match. A validation stays on its thread from beginning to end.
/// </summary>
internal static class PatternTime
{
    private static readonly long Budget = 2 * Stopwatch.Frequency;

    [ThreadStatic]
    private static long s_spent;

    /// <summary>Whether nothing is left; what was not judged by then counts as not checked.</summary>
    public static bool IsSpent => s_spent > Budget;

    /// <param name="start">When a match began, by <see cref="Stopwatch.GetTimestamp"/>.</param>
    public static void Spend(long start) => s_spent += Stopwatch.GetTimestamp() - start;

    /// <summary>For the next validation.</summary>
    public static void Reset() => s_spent = 0;
}
