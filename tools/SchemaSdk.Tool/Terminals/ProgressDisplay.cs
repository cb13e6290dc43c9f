using Spectre.Console;

namespace SchemaSdk.Tool.Terminals;

/// <summary>A progress bar for work on many files, on a terminal only; it disappears when the work is done.</summary>
internal static class ProgressDisplay
{
    // Fewer files are done before an eye could read a bar.
    private const int FewestFiles = 50;

    /// <param name="error">Where the bar goes.</param>
    /// <param name="title">What is being done, in a word or two.</param>
    /// <param name="count">How many files there are.</param>
    /// <param name="work">Calls what it is given once a file, from any thread.</param>
    public static T Run<T>(IAnsiConsole error, string title, int count, Func<Action, T> work)
    {
        if (!error.Profile.Capabilities.Ansi || !error.Profile.Capabilities.Interactive || count < FewestFiles) return work(() => { });

        return error.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                var task = context.AddTask(title, maxValue: count);
                return work(() => task.Increment(1));
            });
    }
}
