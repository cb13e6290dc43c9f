using SchemaSdk.Generation.Model;

namespace SchemaSdk.Generation.Mapping;

/// <summary>Finds the rules that an <c>unevaluated…</c> keyword of a schema may ask what they looked at: its own, and those in its place.</summary>
internal static class Tracking
{
    public static IEnumerable<ValueRules> Mark(IReadOnlyList<ValueRules> rules)
    {
        var byName = rules.ToDictionary(rule => rule.MethodName, StringComparer.Ordinal);
        var tracked = new HashSet<string>(rules.Where(rule => rule.HasUnevaluated).Select(rule => rule.MethodName), StringComparer.Ordinal);
        var waiting = new Queue<string>(tracked);
        while (waiting.Count > 0)
        {
            foreach (var next in InPlace(byName[waiting.Dequeue()]))
            {
                if (tracked.Add(next)) waiting.Enqueue(next);
            }
        }

        return tracked.Count == 0 ? rules : rules.Select(rule => tracked.Contains(rule.MethodName) ? rule with { IsTracked = true } : rule);
    }

    private static IEnumerable<string> InPlace(ValueRules rules) =>
        rules.AllOf.Select(part => part.Value)
            .Concat(rules.Alternatives.SelectMany(alternatives => alternatives.Branches).Select(branch => branch.Rules))
            .Concat(rules.DependentRules.Select(dependent => (string?)dependent.Rules))
            .Concat([rules.Not?.Rules, rules.Condition?.If, rules.Condition?.Then, rules.Condition?.Else])
            .OfType<string>();
}
