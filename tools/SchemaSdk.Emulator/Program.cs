using System.Runtime.InteropServices;
using SchemaSdk.Emulator;
using SchemaSdk.Emulator.Command;
using SchemaSdk.Emulator.Faults;

const int failed = 1;
const int usedWrongly = 2;

if (args is ["--help" or "-h"])
{
    Console.WriteLine(CommandArguments.Usage);
    return 0;
}

var (arguments, problem) = CommandArguments.Parse(args);
if (arguments is null)
{
    Console.Error.WriteLine(problem);
    Console.Error.WriteLine(CommandArguments.Usage);
    return usedWrongly;
}

var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
try
{
    await using var emulator = await QueueEmulator.StartAsync(new EmulatorOptions
    {
        SchemasFolder = arguments.Schemas,
        Port = arguments.Port,
        Speed = arguments.Speed,
        Faults = arguments.Script is { } script ? FaultScript.Parse(await File.ReadAllTextAsync(script)) : null,
        RecordRequests = false,
        Log = Console.WriteLine,
    });

    Console.WriteLine($"The queue emulator listens at {emulator.BaseAddress} (any bearer token; Ctrl-C ends it). Models:");
    foreach (var id in emulator.ModelIds)
        Console.WriteLine($"  {id}");
    await ended.Task;
    return 0;
}
catch (FaultScriptException e)
{
    Console.Error.WriteLine($"{arguments.Script}: {e.Message}");
    return failed;
}
catch (Exception e) when (e is ModelFileException or IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(e.Message);
    return failed;
}

void End(PosixSignalContext signal)
{
    signal.Cancel = true;
    ended.TrySetResult();
}
