using SchemaSdk.Transport;

namespace SchemaSdk.Journals;

/// <summary>Makes jobs of entries, in the order in which their submits began. An entry that says less than is known already changes nothing.</summary>
internal sealed class JobLedger
{
    private readonly Dictionary<Guid, int> _places = [];
    private readonly Dictionary<(string Root, string RequestId), Guid> _requests = [];
    private readonly List<JournaledJob> _jobs = [];

    public IReadOnlyList<JournaledJob> Jobs => _jobs;

    public void Apply(JournalEntry entry)
    {
        if (IdOf(entry) is not { } id) return;
        if (!_places.TryGetValue(id, out var place))
        {
            if (entry.ModelId is null) return;
            place = _places[id] = _jobs.Count;
            _jobs.Add(Begin(id, entry.ModelId, entry));
        }

        _jobs[place] = Changed(_jobs[place], entry);
        if (_jobs[place].Handle is { } handle) _requests[(BaseAddresses.Root(handle.BaseAddress), handle.RequestId)] = id;
    }

    /// <summary>What the entry calls its submit; null for the end of a job that this journal does not know.</summary>
    public Guid? IdOf(JournalEntry entry) =>
        entry.SubmitId
        ?? (entry.RequestId is { } request && _requests.TryGetValue((BaseAddresses.Root(entry.BaseAddress), request), out var id) ? id : null);

    public JournaledState? StateOf(Guid submitId) => _places.TryGetValue(submitId, out var place) ? _jobs[place].State : null;

    private static JournaledJob Begin(Guid id, string modelId, JournalEntry entry) => new()
    {
        SubmitId = id,
        ModelId = modelId,
        BaseAddress = entry.BaseAddress,
        SubmittedAt = entry.Time,
        State = JournaledState.Unknown,
    };

    private static JournaledJob Changed(JournaledJob job, JournalEntry entry)
    {
        var isOpen = job.State is not (JournaledState.Accepted or JournaledState.Finished);
        return entry.Event switch
        {
            JournalEvent.Finished => job with { State = JournaledState.Finished, EndState = entry.EndState, Handle = Handle(job, entry) },
            JournalEvent.Accepted when isOpen => job with { State = JournaledState.Accepted, Handle = Handle(job, entry) },
            JournalEvent.Rejected when isOpen => job with { State = JournaledState.Rejected },
            JournalEvent.Unsent when isOpen => job with { State = JournaledState.Unsent },
            JournalEvent.Unknown when isOpen && entry.RequestId is not null => job with { Handle = Handle(job, entry) },
            _ => job,
        };
    }

    private static JobHandle Handle(JournaledJob job, JournalEntry entry) => new()
    {
        RequestId = entry.RequestId!,
        ModelId = job.ModelId,
        BaseAddress = job.BaseAddress,
        SubmittedAt = job.SubmittedAt,
    };
}
