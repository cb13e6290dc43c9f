using System.Text.Json.Nodes;

namespace SchemaSdk.Differential.RandomSchemas;

/// <summary>Makes schemas of every keyword, nested in each other, for one document of one draft.</summary>
internal sealed class SchemaMaker
{
    private const int MaxDepth = 4;

    private readonly Random _random;
    private readonly bool _isDraft7;
    private readonly List<string> _definitions;
    private readonly ScalarMaker _scalars;
    private readonly ObjectMaker _objects;
    private readonly ArrayMaker _arrays;

    public SchemaMaker(Random random, bool isDraft7)
    {
        _random = random;
        _isDraft7 = isDraft7;
        _definitions = [.. Enumerable.Range(0, random.Next(4)).Select(number => $"d{number}")];
        _scalars = new ScalarMaker(random);
        _objects = new ObjectMaker(random, isDraft7, Part);
        _arrays = new ArrayMaker(random, isDraft7, Part);
    }

    /// <summary>A schema that objects satisfy, with its definitions.</summary>
    public JsonObject Input() => WithDefinitions(Described(_objects.Make(0)));

    /// <summary>A schema of whatever values, with its definitions.</summary>
    public JsonNode Output() => Part(0) is JsonObject schema && !(_isDraft7 && schema.ContainsKey("$ref")) ? WithDefinitions(schema) : WithDefinitions(_objects.Make(0));

    private JsonObject WithDefinitions(JsonObject schema)
    {
        var definitions = new JsonObject();
        foreach (var name in _definitions) definitions[name] = Part(1);
        if (definitions.Count > 0) schema[_isDraft7 ? "definitions" : "$defs"] = definitions;
        return schema;
    }

    private JsonNode Part(int depth)
    {
        if (depth > MaxDepth) return Described(_scalars.Make());
        return _random.Next(34) switch
        {
            0 => JsonValue.Create(_random.Next(4) > 0),
            < 12 => Described(_scalars.Make()),
            < 19 => Described(_objects.Make(depth)),
            < 24 => Described(_arrays.Make(depth)),
            < 28 => Described(Reference()),
            < 32 => Described(Choice(depth)),
            _ => Described(Logic(depth)),
        };
    }

    private JsonObject Reference()
    {
        if (_definitions.Count == 0) return _scalars.Make();
        var pointer = (_isDraft7 ? "#/definitions/" : "#/$defs/") + _definitions[_random.Next(_definitions.Count)];
        return _random.Next(12) == 0 && !_isDraft7 ? new JsonObject { ["$ref"] = pointer, ["type"] = "object" }
            : _random.Next(6) == 0 ? new JsonObject { ["allOf"] = new JsonArray(new JsonObject { ["$ref"] = pointer }) }
            : new JsonObject { ["$ref"] = pointer };
    }

    private JsonObject Choice(int depth)
    {
        var branches = List(_random.Next(1, 4), depth);
        if (_random.Next(3) == 0) branches.Add(new JsonObject { ["type"] = "null" });
        var schema = _random.Next(6) == 0 ? _objects.Make(depth) : new JsonObject();
        schema[_random.Next(2) == 0 ? "anyOf" : "oneOf"] = branches;
        return schema;
    }

    private JsonObject Logic(int depth)
    {
        var schema = _random.Next(2) == 0 ? _objects.Make(depth) : _scalars.Make();
        switch (_random.Next(3))
        {
            case 0:
                schema["not"] = Part(depth + 2);
                break;
            case 1:
                schema["if"] = Part(depth + 2);
                if (_random.Next(4) > 0) schema["then"] = Part(depth + 2);
                if (_random.Next(2) > 0) schema["else"] = Part(depth + 2);
                break;
            default:
                schema["allOf"] = List(_random.Next(1, 3), depth + 1);
                break;
        }

        return schema;
    }

    private JsonArray List(int count, int depth) => [.. Enumerable.Range(0, count).Select(_ => Part(depth + 1))];

    private JsonObject Described(JsonObject schema)
    {
        if (_random.Next(4) == 0) schema["title"] = "A title";
        if (_random.Next(4) == 0) schema["description"] = "What it is.";
        if (_random.Next(20) == 0) schema["deprecated"] = true;
        if (_random.Next(12) == 0) schema["default"] = _scalars.Value();
        if (_random.Next(12) == 0) schema["examples"] = new JsonArray(_scalars.Value());
        if (_random.Next(25) == 0) schema["nullable"] = true;
        return schema;
    }
}
