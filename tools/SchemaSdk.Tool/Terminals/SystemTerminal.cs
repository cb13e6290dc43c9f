using System.Text;
using Spectre.Console;

namespace SchemaSdk.Tool.Terminals;

/// <summary>The process' own streams. A stream that is redirected is plain text whatever <c>TERM</c> says; <c>NO_COLOR</c> takes the colours away.</summary>
internal sealed class SystemTerminal : ITerminal
{
    // Wider than any line: a place in a file that is broken in two can neither be clicked nor searched for.
    private const int Unwrapped = 1_000_000;

    private SystemTerminal(IAnsiConsole output, IAnsiConsole error) => (Out, Error) = (output, error);

    public IAnsiConsole Out { get; }

    public IAnsiConsole Error { get; }

    public static SystemTerminal Create()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var output = CreateConsole(Console.Out, Console.IsOutputRedirected);
        output.Profile.Width = Unwrapped;
        return new SystemTerminal(output, CreateConsole(Console.Error, Console.IsErrorRedirected));
    }

    private static IAnsiConsole CreateConsole(TextWriter writer, bool isRedirected)
    {
        var isPlain = isRedirected || Environment.GetEnvironmentVariable("TERM") == "dumb";
        var hasColours = !isPlain && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = hasColours ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = isPlain ? InteractionSupport.No : InteractionSupport.Detect,
            Out = new AnsiConsoleOutput(writer),
            // The enrichers for build servers switch colours on where output is redirected.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
    }
}
