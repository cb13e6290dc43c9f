using Spectre.Console;

namespace SchemaSdk.Tool.Terminals;

/// <summary>The two streams a command writes to. Each decides for itself whether it takes colours: only one that is a terminal does.</summary>
internal interface ITerminal
{
    /// <summary>What was asked for, and nothing else. Lines are never wrapped.</summary>
    IAnsiConsole Out { get; }

    /// <summary>What is said about the work: errors, progress, summaries.</summary>
    IAnsiConsole Error { get; }
}
