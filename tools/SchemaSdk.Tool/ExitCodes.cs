namespace SchemaSdk.Tool;

/// <summary>How every command ends. Scripts rely on these numbers; <c>tools/docs/commands.md</c> documents them.</summary>
internal static class ExitCodes
{
    /// <summary>Done; warnings and infos may have been shown.</summary>
    public const int Success = 0;

    /// <summary>An error was found or something could not be done.</summary>
    public const int Failed = 1;

    /// <summary>The command line asks for something that cannot be meant.</summary>
    public const int WrongUse = 2;

    /// <summary>Ctrl-C, in the convention of shells: 128 + SIGINT.</summary>
    public const int Interrupted = 130;
}
