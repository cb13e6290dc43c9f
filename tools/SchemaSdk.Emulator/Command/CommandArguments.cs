using System.Globalization;

namespace SchemaSdk.Emulator.Command;

/// <summary>The options of the command.</summary>
internal sealed record CommandArguments(string Schemas, int Port, double Speed, string? Script = null)
{
    public const string Usage = """
        usage: SchemaSdk.Emulator [--schemas <folder>] [--port <number>] [--speed <factor>] [--script <file>]

          --schemas <folder>  where the model files are (schemas)
          --port <number>     the port on 127.0.0.1, 0 for any free one (5005)
          --speed <factor>    makes jobs that many times faster, at least 1 (1)
          --script <file>     the faults of answers, a JSON file (none)
        """;

    /// <returns>The arguments, or what is wrong with them.</returns>
    public static (CommandArguments? Arguments, string Problem) Parse(IReadOnlyList<string> args)
    {
        var parsed = new CommandArguments("schemas", 5005, 1);
        for (var i = 0; i < args.Count; i += 2)
        {
            var value = i + 1 < args.Count ? args[i + 1] : null;
            var (next, problem) = parsed.With(args[i], value);
            if (next is null)
                return (null, problem);
            parsed = next;
        }

        return (parsed, "");
    }

    private (CommandArguments? Arguments, string Problem) With(string option, string? value) => (option, value) switch
    {
        ("--schemas" or "--port" or "--speed" or "--script", null) => (null, $"{option} needs a value."),
        ("--schemas", _) => Directory.Exists(value)
            ? (this with { Schemas = value }, "")
            : (null, $"--schemas: there is no folder {value}."),
        ("--port", _) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= 65535
            ? (this with { Port = port }, "")
            : (null, $"--port: {value} is not a number from 0 to 65535."),
        ("--speed", _) => double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var speed) && double.IsFinite(speed) && speed >= 1
            ? (this with { Speed = speed }, "")
            : (null, $"--speed: {value} is not a factor of at least 1."),
        ("--script", _) => File.Exists(value)
            ? (this with { Script = value }, "")
            : (null, $"--script: there is no file {value}."),
        _ => (null, $"{option} is not an option."),
    };
}
