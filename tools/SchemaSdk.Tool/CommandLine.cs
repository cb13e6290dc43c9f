using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using SchemaSdk.Tool.Commands;
using SchemaSdk.Tool.Terminals;

namespace SchemaSdk.Tool;

/// <summary>The command line as a whole: which commands there are, and what becomes of words that none of them understands.</summary>
internal static class CommandLine
{
    // Without a replacer a path may begin with '@'.
    private static readonly ParserConfiguration Parser = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs one command to its end. Never throws.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, ITerminal terminal, CancellationToken cancellation = default)
    {
        var result = Create(terminal).Parse(args, Parser);
        if (result.Action is ParseErrorAction) return WrongUse.Report(terminal.Error, result);

        try
        {
            var invocation = new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                Output = terminal.Out.Profile.Out.Writer,
                Error = terminal.Error.Profile.Out.Writer,
            };
            return await result.InvokeAsync(invocation, cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            terminal.Error.WriteError("Interrupted.");
            return ExitCodes.Interrupted;
        }
        catch (Exception exception)
        {
            var cause = exception.GetBaseException();
            terminal.Error.WriteError($"schemasdk failed ({cause.GetType().Name}): {OneLine.Of(cause.Message)} This is a fault of schemasdk; please report it.");
            return ExitCodes.Failed;
        }
    }

    private static RootCommand Create(ITerminal terminal)
    {
        var root = new RootCommand("Typed, validated C# requests from the JSON schemas of hosted models.")
        {
            CheckCommand.Create(terminal),
            GenerateCommand.Create(terminal),
        };
        root.Options.OfType<HelpOption>().Single().Action = new ExamplesHelp();
        return root;
    }
}
