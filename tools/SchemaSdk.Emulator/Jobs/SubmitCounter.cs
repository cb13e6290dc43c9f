using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace SchemaSdk.Emulator.Jobs;

/// <summary>Counts the accepted submits, and those whose body had been accepted before. Bodies are known again by a digest; none is kept.</summary>
internal sealed class SubmitCounter
{
    private readonly ConcurrentDictionary<string, StrongBox<int>> _byModel = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string ModelId, UInt128 Body), byte> _seen = new();
    private int _total;
    private int _repeated;

    public int Total => Volatile.Read(ref _total);

    public int Repeated => Volatile.Read(ref _repeated);

    public int Of(string modelId) => _byModel.TryGetValue(modelId, out var count) ? Volatile.Read(ref count.Value) : 0;

    public void Add(string modelId, string body)
    {
        Interlocked.Increment(ref _total);
        Interlocked.Increment(ref _byModel.GetOrAdd(modelId, static _ => new StrongBox<int>()).Value);
        if (!_seen.TryAdd((modelId, DigestOf(body)), 0))
            Interlocked.Increment(ref _repeated);
    }

    private static UInt128 DigestOf(string body)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(body.AsSpan()), digest);
        return MemoryMarshal.Read<UInt128>(digest);
    }
}
