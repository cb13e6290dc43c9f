using System.Text.Json;

namespace SchemaSdk.Emulator.Faults;

/// <summary>Which answers go wrong, and how. For each call the first rule that fits decides; a call that no rule fits is answered as always.</summary>
/// <param name="Rules">The rules, in order.</param>
/// <param name="Seed">Decides every probability and every choice, so that a script does the same to the same calls each time.</param>
public sealed record FaultScript(IReadOnlyList<FaultRule> Rules, int Seed = 0)
{
    /// <summary>Reads a script: <c>{ "seed": 7, "rules": [ { "call": "status", "attempt": "1-3", "fault": { "kind": "status", "status": 503 } } ] }</c>.</summary>
    /// <param name="json">The script; comments and trailing commas are allowed.</param>
    /// <returns>The script.</returns>
    /// <exception cref="FaultScriptException">It is not JSON, has unknown members, or a value is out of its bounds; the message says where.</exception>
    public static FaultScript Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            var script = JsonSerializer.Deserialize<FaultScript>(json, FaultScriptJson.Options)
                ?? throw new FaultScriptException("$", "a script is an object, not null.");
            return script.FindProblem() is var (path, problem) ? throw new FaultScriptException(path, problem) : script;
        }
        catch (JsonException e)
        {
            throw FaultScriptException.From(e);
        }
    }

    /// <summary>Spoils a share of all answers by faults that a careful client survives: what is asked again is answered properly sooner or later, and no job fails.</summary>
    /// <param name="seed">Decides which answers, and how.</param>
    /// <param name="share">The share of answers, 0 to 1.</param>
    /// <returns>The script.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The share is not between 0 and 1.</exception>
    public static FaultScript Random(int seed, double share)
    {
        if (share is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(share), share, "The share is between 0 and 1.");
        return new FaultScript(
            [.. SurvivableFaults.ByCall.Select(one => new FaultRule(new OneOfFault(one.Faults), one.Call, Probability: share))], seed);
    }

    internal void ThrowIfInvalid(string parameter)
    {
        if (FindProblem() is var (path, problem))
            throw new ArgumentException($"{path}: {problem}", parameter);
    }

    private (string Path, string Problem)? FindProblem()
    {
        for (var i = 0; i < Rules.Count; i++)
        {
            if (Rules[i] is not { } rule)
                return ($"$.rules[{i}]", "a rule is an object, not null.");
            if (rule.Problem is { } ofRule)
                return ($"$.rules[{i}]", ofRule);
            if (rule.Fault.Problem is { } ofFault)
                return ($"$.rules[{i}].fault", ofFault);
        }

        return null;
    }
}
