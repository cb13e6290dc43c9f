namespace SchemaSdk.CompilerServices;

/// <summary>The members of an object or the items of an array that some keyword looked at, by their place. Used again and again by one thread.</summary>
internal sealed class EvaluatedSet
{
    private const int BitsPerWord = 64;

    [ThreadStatic]
    private static Stack<EvaluatedSet>? _free;

    private ulong[] _words = new ulong[1];

    /// <summary>An empty one.</summary>
    public static EvaluatedSet Rent() => _free is { Count: > 0 } free ? free.Pop() : new EvaluatedSet();

    public void Return()
    {
        Array.Clear(_words);
        (_free ??= new Stack<EvaluatedSet>()).Push(this);
    }

    /// <summary>Adds a place; false when it was there.</summary>
    public bool Add(int index)
    {
        var (word, bit) = (index / BitsPerWord, 1UL << (index % BitsPerWord));
        Reserve(word + 1);
        if ((_words[word] & bit) != 0) return false;
        _words[word] |= bit;
        return true;
    }

    public void AddAll(EvaluatedSet other)
    {
        Reserve(other._words.Length);
        for (var word = 0; word < other._words.Length; word++) _words[word] |= other._words[word];
    }

    private void Reserve(int words)
    {
        if (words > _words.Length) Array.Resize(ref _words, Math.Max(words, _words.Length * 2));
    }
}
