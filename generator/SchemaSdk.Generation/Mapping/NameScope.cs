using System.Globalization;

namespace SchemaSdk.Generation.Mapping;

/// <summary>
/// Gives out names that differ, ignoring case: one that is taken gets <c>_2</c>, <c>_3</c>, … in order of asking, so
/// that what is appended later never renames what was there.
/// </summary>
internal sealed class NameScope(params IEnumerable<string> taken)
{
    private readonly HashSet<string> _taken = new(taken, StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _next = new(StringComparer.OrdinalIgnoreCase);

    public bool IsTaken(string name) => _taken.Contains(name);

    public string Take(string name)
    {
        if (_taken.Add(name)) return name;
        if (!_next.TryGetValue(name, out var number)) number = 2;
        string candidate;
        do
        {
            candidate = name + "_" + number.ToString(CultureInfo.InvariantCulture);
            number++;
        }
        while (!_taken.Add(candidate));
        _next[name] = number;
        return candidate;
    }
}
