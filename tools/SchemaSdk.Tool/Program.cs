using SchemaSdk.Tool;
using SchemaSdk.Tool.Terminals;

return await CommandLine.RunAsync(args, SystemTerminal.Create()).ConfigureAwait(false);
