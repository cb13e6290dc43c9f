using Spectre.Console;

namespace SchemaSdk.Tool.Terminals;

/// <summary>Lines of pieces in colours, which are exactly their text where there are no colours.</summary>
internal static class TerminalLines
{
    public static void WriteError(this IAnsiConsole console, string message) => console.WriteLine(("error: ", Color.Red), (message, null));

    public static void WriteNote(this IAnsiConsole console, string message) => console.WriteLine((message, null));

    public static void WriteLine(this IAnsiConsole console, params ReadOnlySpan<(string Text, Color? Colour)> pieces)
    {
        var writer = console.Profile.Out.Writer;
        foreach (var (text, colour) in pieces)
        {
            // Only coloured pieces, which are short, go through the renderer: it would wrap the others.
            if (colour is { } chosen && console.Profile.Capabilities.Ansi) console.Write(text, new Style(chosen));
            else writer.Write(text);
        }

        writer.WriteLine();
    }
}
