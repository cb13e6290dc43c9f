using System.Text.Json;
using System.Text.Json.Nodes;

namespace SchemaSdk.Differential.Instances;

/// <summary>Spoils a value in some places.</summary>
internal sealed class Mutation(Random random)
{
    private static readonly string[] Others =
    [
        "null", "true", "false", "0", "1", "-1", "2.5", "1000", "100000", "4294967296", "\"\"", "\"a\"", "\"A\"", "\"auto\"", "\"😀😀😀\"", "[]", "[null]", "[1,1]", "[\"a\",\"b\"]", "{}",
        "{\"a\":1}", "{\"url\":\"https://files.example/a.png\"}", "{\"width\":512,\"height\":0}", "[[]]", "[{}]", "\"https://files.example/a.png\"",
    ];

    private readonly TextMaker _text = new(random);

    public JsonNode? Of(JsonNode? value)
    {
        var root = new JsonArray(value?.DeepClone());
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            var places = new List<JsonNode>();
            Containers(root, places);
            Change(places[random.Next(places.Count)]);
        }

        return root.Count == 0 ? null : root[0]?.DeepClone();
    }

    private static void Containers(JsonNode? node, List<JsonNode> places)
    {
        if (node is null or JsonValue) return;
        places.Add(node);
        foreach (var child in node is JsonArray list ? list : ((JsonObject)node).Select(member => member.Value)) Containers(child, places);
    }

    private void Change(JsonNode place)
    {
        if (place is JsonArray list) Change(list);
        else Change((JsonObject)place);
    }

    private void Change(JsonArray list)
    {
        var at = list.Count == 0 ? -1 : random.Next(list.Count);
        switch (random.Next(list.Parent is null ? 2 : 5))
        {
            case < 2 when at >= 0: list[at] = Other(list[at]); break;
            case 2 when at >= 0: list.RemoveAt(at); break;
            case 3 when at >= 0: list.Add(list[at]?.DeepClone()); break;
            case > 1: list.Add(Other(null)); break;
        }
    }

    private void Change(JsonObject members)
    {
        var name = members.Count == 0 ? null : members.ElementAt(random.Next(members.Count)).Key;
        switch (random.Next(6))
        {
            case < 3 when name is not null: members[name] = Other(members[name]); break;
            case 3 when name is not null: members.Remove(name); break;
            case 4 when name is not null: members[_text.OfLength(random.Next(4))] = members[name]?.DeepClone(); break;
            default: members[random.Next(3) == 0 ? "a" : _text.OfLength(random.Next(4))] = Other(null); break;
        }
    }

    private JsonNode? Other(JsonNode? value) => (value?.GetValueKind(), random.Next(3)) switch
    {
        (JsonValueKind.String, 0) => value!.GetValue<string>() + _text.OfLength(random.Next(1, 4)),
        (JsonValueKind.String, 1) => value!.GetValue<string>() is { Length: > 0 } text && !char.IsSurrogate(text[^1]) ? text[..^1] : "",
        (JsonValueKind.Number, 0) => JsonNode.Parse(value!.ToJsonString() is { Length: < 10 } number and not ("0" or "-0") && !number.Contains('e', StringComparison.OrdinalIgnoreCase) ? number + "1" : "7"),
        (JsonValueKind.Number, 1) => JsonNode.Parse(value!.ToJsonString() switch { "0" => "-1", ['-', .. var rest] => rest, var number => "-" + number }),
        _ => JsonNode.Parse(Others[random.Next(Others.Length)]),
    };
}
