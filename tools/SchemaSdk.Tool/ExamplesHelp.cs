using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using SchemaSdk.Tool.Commands;

namespace SchemaSdk.Tool;

/// <summary>The parser's own help with examples and exit codes below it.</summary>
internal sealed class ExamplesHelp : SynchronousCommandLineAction
{
    private readonly HelpAction _help = new();

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var code = _help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is not DocumentedCommand command) return code;

        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in command.Examples) output.WriteLine("  " + example);
        output.WriteLine();
        output.WriteLine("Exit codes:");
        foreach (var (number, meaning) in command.Results) output.WriteLine($"  {number}  {meaning}");
        output.WriteLine();
        return code;
    }
}
