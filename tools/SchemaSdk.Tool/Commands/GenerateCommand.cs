using System.CommandLine;
using SchemaSdk.Generation.Mapping;
using SchemaSdk.Generation.Problems;
using SchemaSdk.Tool.Compiling;
using SchemaSdk.Tool.Files;
using SchemaSdk.Tool.Reports;
using SchemaSdk.Tool.Terminals;

namespace SchemaSdk.Tool.Commands;

/// <summary><c>schemasdk generate</c>: the files that the source generator adds to a project, in a folder.</summary>
internal static class GenerateCommand
{
    public static Command Create(ITerminal terminal)
    {
        var paths = ModelPaths.CreateArgument();
        var folder = new Option<string>("--out")
        {
            Required = true,
            HelpName = "folder",
            Description = "Where the files go; it is created where it is missing. Files that would not change are not touched.",
        };
        folder.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var path }] && (path.Length == 0 || File.Exists(path)))
                result.AddError($"'{OneLine.Of(path)}' cannot be the folder of --out. Name a folder, which may be new.");
        });
        var rootNamespace = new Option<string?>("--namespace")
        {
            HelpName = "name",
            Description = $"The root namespace, as a project's RootNamespace is for the source generator. [default: {RootNamespace.From(null)}]",
        };
        var clean = new Option<bool>("--clean")
        {
            Description = "Delete generated files in the folder that no model yields any more. Without it they stay and are named.",
        };
        var assertFormat = AssertFormat.CreateOption();

        var command = new DocumentedCommand("generate", "Writes the C# files that the source generator adds to a project with these model files. A model with an error is left out.")
        {
            Arguments = { paths },
            Options = { folder, rootNamespace, assertFormat, clean },
            Examples =
            [
                "schemasdk generate schemas --out Generated --namespace Acme.Models",
                "schemasdk generate my-model.json --out Generated",
                "schemasdk generate schemas --out Generated --clean && git diff --exit-code Generated",
            ],
            Results =
            [
                (ExitCodes.Success, "all files are written"),
                (ExitCodes.Failed, "a model has an error or a file could not be written; the others are written, and nothing is deleted"),
                (ExitCodes.WrongUse, "wrong use, such as a path that does not exist"),
            ],
        };
        command.SetInterruptibleAction((result, cancellation) => Run(
            terminal,
            command,
            result.GetRequiredValue(paths),
            new GenerateOptions(
                result.GetRequiredValue(folder),
                RootNamespace.From(result.GetValue(rootNamespace)),
                AssertFormat.OptionsFrom(result, assertFormat),
                result.GetValue(clean)),
            cancellation));
        return command;
    }

    private static int Run(ITerminal terminal, Command command, string[] paths, GenerateOptions options, CancellationToken cancellation)
    {
        var found = ModelFinder.Find(paths);
        if (found is { Sources: [], Problems: [] }) return WrongUse.Report(terminal.Error, command, ModelPaths.NothingIn(paths));

        var compiled = ProgressDisplay.Run(
            terminal.Error,
            "Reading",
            found.Sources.Count,
            advance => ModelSetCompiler.Compile(found, options.RootNamespace, options.Schemas, advance, cancellation));
        TextReport.Write(terminal.Error, new Report(found.Sources.Count, compiled.Problems, ProblemSeverity.Warning));

        return GeneratedOutput.Write(terminal, options, compiled, cancellation) ? ExitCodes.Success : ExitCodes.Failed;
    }
}
