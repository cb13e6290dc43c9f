namespace SchemaSdk.Tests.Support;

/// <summary>A journal that remembers, and that can be made to fail or to do something at an event.</summary>
public sealed class MemoryJournal : IJobJournal
{
    private readonly Lock _lock = new();
    private readonly List<JournalEntry> _entries = [];

    public Func<JournalEntry, CancellationToken, ValueTask>? Before { get; set; }

    public IReadOnlyList<JournalEntry> Entries
    {
        get
        {
            lock (_lock) return [.. _entries];
        }
    }

    public IEnumerable<JournalEvent> Events => Entries.Select(entry => entry.Event);

    public void FailAt(JournalEvent happened) => Before = (entry, _) =>
        entry.Event == happened ? throw new IOException("the disk is full") : ValueTask.CompletedTask;

    public async ValueTask AppendAsync(JournalEntry entry, CancellationToken cancellationToken = default)
    {
        if (Before is { } before) await before(entry, cancellationToken);
        lock (_lock) _entries.Add(entry);
    }
}
