using System.CommandLine;
using SchemaSdk.Generation.Mapping;
using SchemaSdk.Generation.Schemas;
using SchemaSdk.Tool.Compiling;
using SchemaSdk.Tool.Files;
using SchemaSdk.Tool.Reports;
using SchemaSdk.Tool.Terminals;

namespace SchemaSdk.Tool.Commands;

/// <summary><c>schemasdk check</c>: every diagnostic that the source generator would report, without a project.</summary>
internal static class CheckCommand
{
    public static Command Create(ITerminal terminal)
    {
        var paths = ModelPaths.CreateArgument();
        var format = new Option<string>("--format") { Description = "How to print what was found.", DefaultValueFactory = _ => ReportFormats.Text };
        format.AcceptOnlyFromAmong(ReportFormats.All);
        var severity = new Option<string>("--severity") { Description = "The least severity that is listed.", DefaultValueFactory = _ => Severities.Words[0] };
        severity.AcceptOnlyFromAmong(Severities.Words);
        var assertFormat = AssertFormat.CreateOption();

        var command = new DocumentedCommand("check", "Checks model files, each by itself and all beside each other, and prints what is wrong, assumed or not enforced.")
        {
            Arguments = { paths },
            Options = { format, severity, assertFormat },
            Examples =
            [
                "schemasdk check schemas",
                "schemasdk check schemas --severity warning",
                "schemasdk check my-model.json --format json",
                "schemasdk check schemas --format sarif > schemas.sarif",
            ],
            Results =
            [
                (ExitCodes.Success, "no errors; there may be warnings and infos"),
                (ExitCodes.Failed, "errors"),
                (ExitCodes.WrongUse, "wrong use, such as a path that does not exist"),
            ],
        };
        command.SetInterruptibleAction((result, cancellation) =>
            Run(
                terminal,
                command,
                result.GetRequiredValue(paths),
                AssertFormat.OptionsFrom(result, assertFormat),
                new CheckOptions(result.GetRequiredValue(format), result.GetRequiredValue(severity)),
                cancellation));
        return command;
    }

    private static int Run(ITerminal terminal, Command command, string[] paths, SchemaOptions schemas, CheckOptions options, CancellationToken cancellation)
    {
        var found = ModelFinder.Find(paths);
        if (found is { Sources: [], Problems: [] }) return WrongUse.Report(terminal.Error, command, ModelPaths.NothingIn(paths));

        var compiled = ProgressDisplay.Run(
            terminal.Error,
            "Checking",
            found.Sources.Count,
            advance => ModelSetCompiler.Compile(found, RootNamespace.From(null), schemas, advance, cancellation));
        var report = new Report(found.Sources.Count, compiled.Problems, Severities.Of(options.Severity));
        switch (options.Format)
        {
            case ReportFormats.Json:
                JsonReport.Write(terminal.Out.Profile.Out.Writer, report);
                break;
            case ReportFormats.Sarif:
                SarifReport.Write(terminal.Out.Profile.Out.Writer, report);
                break;
            default:
                TextReport.Write(terminal.Out, report);
                terminal.Error.WriteNote(TextReport.Summary(report));
                break;
        }

        return compiled.HasErrors ? ExitCodes.Failed : ExitCodes.Success;
    }
}
