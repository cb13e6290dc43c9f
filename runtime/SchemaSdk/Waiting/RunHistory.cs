namespace SchemaSdk.Waiting;

/// <summary>How long the jobs of each model took, for the models of late: a client keeps it for as long as it lives.</summary>
internal sealed class RunHistory(PollPacing pacing)
{
    private const int Kept = 256;
    private readonly object _gate = new();
    private readonly Dictionary<string, ModelTimes> _models = new(StringComparer.Ordinal);
    private long _uses;

    public ModelTimes? Of(string? modelId)
    {
        if (modelId is null) return null;
        lock (_gate)
        {
            if (!_models.TryGetValue(modelId, out var times))
            {
                if (_models.Count == Kept) _models.Remove(_models.MinBy(model => model.Value.LastUse).Key);
                _models.Add(modelId, times = new ModelTimes(pacing));
            }

            times.LastUse = ++_uses;
            return times;
        }
    }
}
