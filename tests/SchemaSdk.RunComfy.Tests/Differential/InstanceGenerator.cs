using System.Text.Json;

namespace SchemaSdk.RunComfy.Tests.Differential;

/// <summary>Makes JSON texts around a schema: half of them meant to be valid, half spoiled in some places. Whether they are is for the judges.</summary>
internal sealed class InstanceGenerator(JsonElement schema, int seed)
{
    private static readonly string[] AllTypes = ["null", "boolean", "string", "integer", "number", "array", "object"];
    private static readonly string[] Literals = ["null", "true", "false", "{}", "[]", "[null]", "{\"a\":1}", "[1,1.0]", "\"\"", "\"null\"", "\"3\""];

    private readonly Random _random = new(seed);
    private readonly RandomText _text = new(new Random(seed + 1));
    private readonly RandomNumber _number = new(new Random(seed + 2));
    private double _spoiling;

    public string Next()
    {
        _spoiling = _random.Next(2) == 0 ? 0 : 0.2 + (_random.NextDouble() / 2);
        return _spoiling > 0 && _random.Next(40) == 0 ? Anything() : Plain(schema);
    }

    private bool Spoils() => _random.NextDouble() < _spoiling;

    private string Value(JsonElement at) => !Spoils() ? Plain(at) : _random.Next(3) == 0 ? Anything() : Twisted(at);

    private string Plain(JsonElement at)
    {
        if (at.ValueKind != JsonValueKind.Object) return Anything();
        if (at.TryGetProperty("const", out var constant)) return Written(constant);
        if (at.TryGetProperty("enum", out var values)) return Written(Pick(values));
        if (at.TryGetProperty("examples", out var examples) && _random.Next(2) == 0) return Written(Pick(examples));
        if (at.TryGetProperty("nullable", out var nullable) && nullable.GetBoolean() && _random.Next(5) == 0) return "null";
        return OfType(TypeOf(at), at);
    }

    private string Twisted(JsonElement at)
    {
        if (at.ValueKind != JsonValueKind.Object) return Anything();
        if (at.TryGetProperty("enum", out var values)) return Twist(Pick(values));
        if (at.TryGetProperty("const", out var constant)) return Twist(constant);
        if (at.TryGetProperty("examples", out var examples)) return Twist(Pick(examples));
        return TypeOf(at) switch
        {
            "string" => _text.Quote(_text.Twist(Text(at))),
            "integer" or "number" or "float" => _number.Strange(),
            var type => OfType(type, at),
        };
    }

    private string Twist(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => _text.Quote(_text.Twist(value.GetString()!)),
        JsonValueKind.Number => _number.Strange(),
        _ => Anything(),
    };

    private string Written(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => _text.Quote(value.GetString()!),
        JsonValueKind.Number => _number.Respell(value.GetRawText()),
        _ => value.GetRawText(),
    };

    private string TypeOf(JsonElement at)
    {
        if (!at.TryGetProperty("type", out var type))
        {
            return at.TryGetProperty("properties", out _) && _random.Next(4) > 0 ? "object" : AllTypes[_random.Next(AllTypes.Length)];
        }

        return type.ValueKind == JsonValueKind.Array ? Pick(type).GetString()! : type.GetString()!;
    }

    private string OfType(string type, JsonElement at) => type switch
    {
        "null" => "null",
        "boolean" => _random.Next(2) == 0 ? "true" : "false",
        "string" => _text.Quote(Text(at)),
        "integer" or "number" or "float" => _number.Around(at),
        "array" => Array(at),
        _ => Object(at),
    };

    private string Text(JsonElement at)
    {
        var least = Limit(at, "minLength", 0);
        return _text.OfLength(_random.NextInt64(least, Math.Max(least, Math.Min(Limit(at, "maxLength", least + 12), 700)) + 1));
    }

    private string Array(JsonElement at)
    {
        var least = Limit(at, "minItems", 0);
        var most = Math.Max(least, Limit(at, "maxItems", least + 4));
        var count = _random.NextInt64(least, most + 1) + (Spoils() ? _random.Next(-2, 4) : 0);
        var items = new List<string>();
        for (var index = 0; index < count; index++) items.Add(at.TryGetProperty("items", out var item) ? Value(item) : Anything());
        if (items.Count > 1 && _random.Next(5) == 0) items[^1] = Again(items[0]);
        return $"[{string.Join(',', items)}]";
    }

    private string Again(string item) => char.IsAsciiDigit(item[^1]) ? _number.Respell(item) : item;

    private string Object(JsonElement at)
    {
        var required = at.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(name => name.GetString()!).ToList() : [];
        var schemas = at.TryGetProperty("properties", out var listed) ? listed.EnumerateObject().ToDictionary(p => p.Name, p => p.Value) : [];
        var members = new Dictionary<string, string>();
        foreach (var name in schemas.Keys.Union(required))
        {
            if (required.Contains(name) ? Spoils() && _random.Next(2) == 0 : _random.Next(5) < 2) continue;
            members[name] = schemas.TryGetValue(name, out var member) ? Value(member) : Anything();
        }

        if (_random.Next(6) == 0) members.TryAdd(Extra([.. schemas.Keys]), Anything());
        var ordered = _random.Next(3) == 0 ? members.OrderBy(_ => _random.Next()).ToList() : [.. members];
        return $"{{{string.Join(", ", ordered.Select(member => $"{_text.Quote(member.Key)}:{member.Value}"))}}}";
    }

    private string Extra(string[] names) => names.Length > 0 && _random.Next(2) == 0
        ? _text.Twist(names[_random.Next(names.Length)])
        : _text.OfLength(_random.Next(6));

    private string Anything() => _random.Next(5) switch
    {
        0 => _number.Strange(),
        1 => _text.Quote(_text.OfLength(_random.Next(80))),
        2 => $"[{_number.Strange()},{_text.Quote(_text.OfLength(3))}]",
        _ => Literals[_random.Next(Literals.Length)],
    };

    private JsonElement Pick(JsonElement list) => list[_random.Next(list.GetArrayLength())];

    private static long Limit(JsonElement at, string keyword, long otherwise) => at.TryGetProperty(keyword, out var limit) ? (long)limit.GetDouble() : otherwise;
}
