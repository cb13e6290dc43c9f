using System.Text.RegularExpressions;
using SchemaSdk.Generation.Schemas;

namespace SchemaSdk.Differential.Instances;

/// <summary>Makes texts and names.</summary>
internal sealed class TextMaker(Random random)
{
    private static readonly string[] Pieces = ["a", "b", "Z", "0", "7", " ", "-", "_", ".", "/", ":", "é", "漢", "😀", "\"", "\\", "\n", "e\u0301"];

    private static readonly string[] Samples =
    [
        "", "a", "abc", "ABC", "x_1", "a-b", "1", "12", "-3", "1.5", "12:30", "00:00:01", "16:9", "1024x1024", "1024*768", "#ff0000", "#FFF", "en", "en-US", "2020-01-31",
        "2020-01-31T10:20:30Z", "https://files.example/a.png", "data:image/png;base64,AAAA", "s3://bucket/key", "a@b.example", "127.0.0.1", "::1", "e3b0c442-98fc-41c1-9e2e-0123456789ab",
        "aa", "aaaa", "1234567890", "{}", "[1]", "True",
    ];

    public string For(List<SchemaNode> parts)
    {
        var patterns = parts.Select(part => part.DotNetPattern).OfType<string>().ToList();
        if (patterns.Count > 0)
        {
            var matching = Samples.Where(sample => patterns.TrueForAll(pattern => Matches(pattern, sample))).ToList();
            if (matching.Count > 0) return matching[random.Next(matching.Count)];
        }

        if (parts.Exists(part => part.Format is "uri" or "url")) return "https://files.example/a.png";
        if (random.Next(3) == 0) return Samples[random.Next(Samples.Length)];
        var least = parts.Max(part => part.MinLength ?? 0);
        var most = Math.Min(parts.Min(part => part.MaxLength ?? long.MaxValue), least + 8);
        return OfLength(Math.Min(least + random.Next((int)Math.Max(most - least, 0) + 1), 20_000));
    }

    public string Name(List<SchemaNode> parts)
    {
        var patterns = parts.SelectMany(part => part.PatternProperties).Select(property => property.DotNetPattern).ToList();
        var name = random.Next(2) == 0 ? Samples[random.Next(Samples.Length)] : OfLength(random.Next(1, 5));
        if (patterns.Count == 0 || random.Next(3) == 0) return name;
        var matching = Samples.Where(sample => Matches(patterns[random.Next(patterns.Count)], sample)).ToList();
        return matching.Count == 0 ? name : matching[random.Next(matching.Count)];
    }

    public string OfLength(long codePoints) => string.Concat(Enumerable.Range(0, (int)codePoints).Select(_ => Pieces[random.Next(Pieces.Length - 1)]));

    public static bool Matches(string pattern, string text)
    {
        try
        {
            return Regex.IsMatch(text, pattern, RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(200));
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }
}
