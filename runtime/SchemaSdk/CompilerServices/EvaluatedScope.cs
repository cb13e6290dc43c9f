using System.ComponentModel;

namespace SchemaSdk.CompilerServices;

/// <summary>What <see cref="ErrorCollector.BeginEvaluated"/> put aside.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct EvaluatedScope
{
    internal EvaluatedScope(EvaluatedSet? set) => Set = set;

    internal EvaluatedSet? Set { get; }
}
