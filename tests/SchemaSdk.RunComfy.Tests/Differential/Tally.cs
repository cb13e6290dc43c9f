using System.Globalization;

namespace SchemaSdk.RunComfy.Tests.Differential;

/// <summary>What the judges said of many instances.</summary>
internal sealed class Tally
{
    private readonly Dictionary<string, int> _explained = [];
    private readonly List<string> _unexplained = [];

    public int Valid { get; private set; }

    public int Invalid { get; private set; }

    public int Read { get; set; }

    /// <summary>The first of the disagreements that no rule explains, each with its instance; empty where there are none.</summary>
    public string Unexplained => _unexplained.Count == 0 ? "" : $"{_unexplained.Count} unexplained:\n{string.Join('\n', _unexplained.Take(8))}";

    public void Count(bool isValid)
    {
        if (isValid) Valid++;
        else Invalid++;
    }

    /// <summary>Files a disagreement under its rule.</summary>
    public void Disagree(string? rule, string instance, string details)
    {
        if (rule is null) _unexplained.Add($"{instance}\n  {details}");
        else _explained[rule] = _explained.GetValueOrDefault(rule) + 1;
    }

    public void Print(string name)
    {
        var output = TestContext.Current.TestOutputHelper;
        output?.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {Valid} valid, {Invalid} invalid, {Read} read as records, seed {Support.Seed.Value} ({Support.Seed.Variable} gives another)"));
        foreach (var (rule, count) in _explained.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            output?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {count} × {rule}"));
    }
}
