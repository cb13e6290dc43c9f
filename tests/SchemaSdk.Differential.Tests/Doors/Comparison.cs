using System.Globalization;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Differential.Doors;

/// <summary>What the doors say of many values, side by side.</summary>
internal sealed class Comparison
{
    private const int MostShown = 12;

    private readonly Dictionary<string, string> _firsts = new(StringComparer.Ordinal);
    private int _disagreements;
    private int _valid;
    private int _invalid;
    private int _spokeForThemselves;

    /// <summary>Asks every door about a value.</summary>
    /// <returns>Whether it is valid.</returns>
    public bool Ask(Side side, string json)
    {
        var byBytes = side.ByBytes(json);
        var byEvaluator = side.ByEvaluator(json);
        if (!byBytes.IsSameAs(byEvaluator)) Disagree(side, json, $"bytes:\n      {byBytes}\n    evaluator:\n      {byEvaluator}");
        if (byBytes.IsValid) _valid++;
        else _invalid++;

        if (side.Read(json, out var refusal) is { } value) AskValue(side, json, value, byBytes);
        else if (byBytes.IsValid && refusal is not null && !ReadingRules.MayRefuse(side, json)) Disagree(side, json, $"valid, but not read: {refusal}");
        return byBytes.IsValid;
    }

    public void AssertNoDisagreement()
    {
        TestContext.Current.TestOutputHelper?.WriteLine(Summary());
        Assert.True(_disagreements == 0, $"{Summary()}\n{string.Join('\n', _firsts.Values.Take(MostShown))}");
    }

    private string Summary() => string.Create(CultureInfo.InvariantCulture,
        $"SCHEMASDK_SEED={FuzzSeed.Value}: {_valid} valid, {_invalid} invalid, {_spokeForThemselves} as values, {_disagreements} disagreements about {_firsts.Count} sides");

    // What is written tells what a value holds: where that is the same JSON, the value has nothing else to say of itself.
    private void AskValue(Side side, string json, object value, Judgement byBytes)
    {
        var written = side.Write(value);
        if (!Side.AreEqual(json, written))
        {
            if (byBytes.IsValid) Disagree(side, json, $"written as {written}");
            return;
        }

        if (!ReadingRules.SpeaksForTheWhole(side) || side.ByValue(value) is not { } byValue) return;
        _spokeForThemselves++;
        if (!byValue.IsSameAs(byBytes)) Disagree(side, json, $"value:\n      {byValue}\n    bytes:\n      {byBytes}");
    }

    private void Disagree(Side side, string json, string details)
    {
        _disagreements++;
        _firsts.TryAdd(side.Name, $"{side.Name}: {json}\n    {details}\n    schema: {JsonFormatter.Compact(side.Schema.Json)}");
    }
}
