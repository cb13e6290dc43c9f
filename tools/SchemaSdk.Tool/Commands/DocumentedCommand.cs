using System.CommandLine;

namespace SchemaSdk.Tool.Commands;

/// <summary>A command whose help ends with examples and exit codes.</summary>
internal sealed class DocumentedCommand(string name, string description) : Command(name, description)
{
    /// <summary>Whole command lines, each worth copying.</summary>
    public required IReadOnlyList<string> Examples { get; init; }

    /// <summary>What each number means for this command.</summary>
    public required IReadOnlyList<(int Code, string Meaning)> Results { get; init; }

    // The library listens for Ctrl-C only once an action has handed back its task.
    public void SetInterruptibleAction(Func<ParseResult, CancellationToken, int> run) =>
        SetAction((result, cancellation) => Task.Run(() => run(result, cancellation), cancellation));
}
