using System.Globalization;

namespace SchemaSdk.SourceGenerator.Fuzz;

/// <summary>One model file with text from outside in every position, and its twin: the same file with harmless text in their stead.</summary>
internal sealed class HostileModel
{
    private readonly HashSet<string> _distinct = new(StringComparer.Ordinal);
    private readonly Func<int, string> _text;
    private int _position;

    private HostileModel(Func<int, string> text) => _text = text;

    public static (string Hostile, string Twin) Draw(Random random, string modelId)
    {
        var seed = random.Next();
        var hostile = new Random(seed);
        return (new HostileModel(_ => Filled(hostile)).Compose(modelId), new HostileModel(position => "t" + position).Compose(modelId));
    }

    // An empty title or description is left out, which its twin is not.
    private static string Filled(Random random) => random.Next(2) == 0 ? "t" + HostileText.Draw(random) : HostileText.Draw(random) + "t";

    private string Compose(string modelId) => $$"""
        {"model":"{{modelId}}","description":{{Text()}},"input":{
          "$comment":{{Text()}},"title":{{Text()}},"description":{{Text()}},"examples":[{{Text()}}],"required":[{{Name("p")}},{{Name("ghost")}}],
          "properties":{
            {{Name("p")}}:{"type":"string","title":{{Text()}},"description":{{Text()}},"default":{{Text()}},"examples":[{{Text()}},{{Text()}}],"format":{{Text()}} },
            {{Name("enum")}}:{"enum":[{{Name("v1")}},{{Name("v2")}},{{Name("v3")}}],"description":{{Text()}},"x-enum-descriptions":[{{Text()}},{{Text()}},{{Text()}}]},
            {{Name("named")}}:{"enum":["a","b"],"x-enum-varnames":[{{Text()}},{{Text()}}]},
            {{Name("const")}}:{"const":{{Text()}} },
            {{Name("json")}}:{"const":{ {{Name("k")}}:[{{Text()}}]},"description":{{Text()}} },
            {{Name("list")}}:{"type":"array","items":{"type":"string","enum":[{{Name("v4")}},{{Name("v5")}}],"description":{{Text()}} } },
            {{Name("object")}}:{"type":["object","null"],"description":{{Text()}},"required":[{{Name("inner")}}],"properties":{
              {{Name("inner")}}:{"type":"string","pattern":{{Pattern()}},"minLength":1},
              {{Name("deep")}}:{"type":"object","title":{{Text()}},"properties":{ {{Name("x")}}:{"type":"integer","description":{{Text()}} } } } } }
          } },
         "output":{"type":"object","description":{{Text()}},"properties":{ {{Name("open")}}:{"enum":[{{Name("v6")}},{{Name("v7")}}]}, {{Name("url")}}:{"type":"string","format":"uri","title":{{Text()}} } } } }
        """;

    private string Text() => HostileNames.Json(_text(_position++));

    // Distinct, and the same wherever the key is the same.
    private readonly Dictionary<string, string> _names = [];

    private string Name(string key)
    {
        if (_names.TryGetValue(key, out var known)) return known;
        var name = _text(_position++);
        while (!_distinct.Add(name)) name += "'";
        return _names[key] = HostileNames.Json(name);
    }

    // Every hostile character as itself, none as what it means in a pattern.
    private string Pattern() => HostileNames.Json(string.Concat(_text(_position++).EnumerateRunes().Select(rune => rune.IsBmp && rune.Value is > 32 and < 127 && !char.IsLetterOrDigit((char)rune.Value)
        ? string.Create(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}")
        : rune.ToString())));
}
