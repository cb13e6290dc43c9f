using SchemaSdk.Tests.Killed;

// What the tests of the journal start as a process of its own, to kill it or to take its disk away.
switch (args)
{
    case ["submit", var address, var path]: await Submitting.RunAsync(new Uri(address), path); break;
    case ["compact", var path]: await Compacting.RunAsync(path); break;
    case ["fill", var path]: await Filling.RunAsync(path); break;
    case ["hold", var path]: await Holding.RunAsync(path); break;
    default: throw new ArgumentException("submit ADDRESS PATH, compact PATH, fill PATH or hold PATH.");
}
