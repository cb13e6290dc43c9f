using SchemaSdk.Generation.Emission;
using SchemaSdk.Tool.Compiling;
using SchemaSdk.Tool.Files;
using SchemaSdk.Tool.Reports;
using SchemaSdk.Tool.Terminals;

namespace SchemaSdk.Tool.Commands;

/// <summary>The second half of <c>generate</c>: from models to files, and to the lines that say what became of them.</summary>
internal static class GeneratedOutput
{
    /// <returns>Whether everything that was asked for is there.</returns>
    public static bool Write(ITerminal terminal, GenerateOptions options, CompiledModels compiled, CancellationToken cancellation)
    {
        var folder = new GeneratedFolder(options.Folder);
        try
        {
            var files = compiled.Print(options.RootNamespace, cancellation);
            folder.Create();
            var generated = ProgressDisplay.Run(terminal.Error, "Writing", files.Count, advance => folder.WriteAll(files, advance, cancellation));
            foreach (var failure in generated.Failures) terminal.Error.WriteError(failure);

            var isComplete = generated.Failures.Count == 0 && !compiled.HasErrors;
            terminal.Out.WriteNote(
                $"{Amount.Of(compiled.Models.Count, "model")}, {Amount.Of(files.Count, "file")} in {OneLine.Of(options.Folder)}: {generated.Written} written, {generated.Unchanged} unchanged");
            HandleOthers(terminal, folder, files, isDeleting: options.Clean && isComplete);
            return isComplete;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteError($"The folder '{OneLine.Of(options.Folder)}' cannot be used: {OneLine.Of(exception.Message)} Name another with --out, or correct its rights.");
            return false;
        }
    }

    private static void HandleOthers(ITerminal terminal, GeneratedFolder folder, IReadOnlyList<SourceFile> files, bool isDeleting)
    {
        var others = folder.FindOthers(files.Select(file => file.Name).ToHashSet(StringComparer.OrdinalIgnoreCase));
        foreach (var path in others)
        {
            if (isDeleting) File.Delete(path);
            terminal.Error.WriteNote(isDeleting
                ? $"Deleted {OneLine.Of(path)}: no model yields it."
                : $"{OneLine.Of(path)} is generated, but no model yields it now. Delete it, or run again with --clean once there are no errors.");
        }
    }
}
