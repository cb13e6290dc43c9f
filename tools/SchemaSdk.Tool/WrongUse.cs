using System.CommandLine;
using SchemaSdk.Tool.Terminals;
using Spectre.Console;

namespace SchemaSdk.Tool;

/// <summary>Says what is wrong with a command line and where the right one is described.</summary>
internal static class WrongUse
{
    /// <summary>For what the parser found.</summary>
    public static int Report(IAnsiConsole error, ParseResult result)
    {
        foreach (var problem in result.Errors) error.WriteError(problem.Message);
        return Hint(error, result.CommandResult.Command);
    }

    /// <summary>For what only shows once a command looks at its arguments.</summary>
    public static int Report(IAnsiConsole error, Command command, string message)
    {
        error.WriteError(message);
        return Hint(error, command);
    }

    private static int Hint(IAnsiConsole error, Command command)
    {
        var name = command is RootCommand ? "schemasdk" : "schemasdk " + command.Name;
        error.WriteNote($"See '{name} --help'.");
        return ExitCodes.WrongUse;
    }
}
