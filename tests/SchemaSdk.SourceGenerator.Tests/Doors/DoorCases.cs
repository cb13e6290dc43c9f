namespace SchemaSdk.SourceGenerator.Doors;

/// <summary>Schemas of every kind that a type says less of than its schema does.</summary>
internal static class DoorCases
{
    public static IReadOnlyList<DoorCase> All { get; } = [.. Lists, .. Maps, .. Unions, .. InPlace, .. Objects, .. WideObjects];

    private static IEnumerable<DoorCase> Lists =>
    [
        new("nullable-items", """{"type":"array","items":{"type":["string","null"],"minLength":2}}""",
            ["[]", """["ab",null]"""], ["""["a"]""", """["ab",null,""]""", "[1]"]),
        new("nullable-items-not-null", """{"type":"array","items":{"type":["string","null"],"not":{"type":"null"}}}""",
            ["""["a"]"""], ["[null]", """["a",null]"""]),
        new("nullable-items-of-list", """{"type":["array","null"],"items":{"type":["integer","null"],"enum":[1,2,null]}}""",
            ["[1,null]", "null"], ["[3]", "[null,3,4]"]),
        new("nullable-items-must-be-null", """{"type":"array","items":{"type":["string","null"],"if":{"type":"null"},"else":{"minLength":3}}}""",
            ["""[null,"abc"]"""], ["""["ab"]"""]),
        new("null-is-bad-in-some-branch", """{"type":"array","items":{"anyOf":[{"type":"null"},{"type":"string","maxLength":2}],"not":{"const":null}}}""",
            ["""["ab"]"""], ["[null]", """["abc"]"""]),
        new("list-of-nullable-unions", """{"type":"array","items":{"anyOf":[{"type":"null"},{"type":"string","enum":["a","b"]},{"type":"object","properties":{"w":{"type":"integer","minimum":1}},"required":["w"]}]}}""",
            ["""[null,"a",{"w":1}]"""], ["""["c"]""", """[{"w":0}]""", "[{}]", "[true]"]),
        new("list-of-lists", """{"type":"array","maxItems":2,"items":{"type":"array","minItems":1,"items":{"type":"number","exclusiveMinimum":0}}}""",
            ["[[1],[0.5,2]]"], ["[[]]", "[[0]]", "[[1],[1],[1]]", """[["a"]]"""]),
        new("list-of-lists-unique", """{"type":"array","uniqueItems":true,"items":{"type":"array","uniqueItems":true,"items":{"type":"integer"}}}""",
            ["[[1,2],[2,1]]"], ["[[1,1]]", "[[1],[1]]"]),
        new("unique-objects", """{"type":"array","uniqueItems":true,"items":{"type":"object","properties":{"a":{"type":"integer"},"b":{"type":"array","items":{"type":"string"}}}}}""",
            ["""[{"a":1},{"a":2}]""", """[{"b":["x"]},{"b":[]},{}]"""], ["""[{"a":1,"b":[]},{"b":[],"a":1}]"""]),
        new("unique-nullable", """{"type":"array","uniqueItems":true,"items":{"type":["boolean","null"]}}""",
            ["[true,false,null]"], ["[null,null]", "[true,null,true]"]),
        new("contains", """{"type":"array","items":{"type":"integer"},"contains":{"minimum":5},"minContains":2,"maxContains":3}""",
            ["[5,6]", "[1,5,6,7]"], ["[]", "[5]", "[5,6,7,8]"]),
        new("contains-in-nullable-list", """{"type":["array","null"],"items":{"type":"string"},"contains":{"const":"x"}}""",
            ["""["x"]""", "null"], ["[]", """["y"]"""]),
        new("tuple", """{"type":"array","prefixItems":[{"type":"string"},{"type":"integer","minimum":0}],"items":false}""",
            ["""["a",1]""", """["a"]""", "[]"], ["""["a",-1]""", """["a",1,2]""", "[1]"]),
        new("tuple-with-rest", """{"type":"array","prefixItems":[{"type":"string"}],"items":{"type":["integer","null"],"multipleOf":2}}""",
            ["""["a",2,null]"""], ["""["a",3]""", "[2]"]),
        new("unevaluated-items", """{"type":"array","prefixItems":[{"type":"string"}],"contains":{"type":"boolean"},"unevaluatedItems":false}""",
            ["""["a",true]"""], ["""["a",true,1]""", """["a"]"""]),
        new("counts-beyond-int", """{"type":"array","maxItems":99999999999,"items":{"type":"string","minLength":9999999999,"maxLength":99999999999},"contains":true,"maxContains":99999999999}""",
            [], ["""["a"]""", "[]"]),
        new("items-never", """{"type":"array","items":false}""", ["[]"], ["[1]"]),
        new("list-of-enums", """{"type":"array","items":{"type":["string","null"],"enum":["a","b",null]},"minItems":1}""",
            ["""["a",null]"""], ["[]"]),
        new("list-of-json", """{"type":"array","items":{"minimum":3,"minLength":2}}""", ["""[3,"ab",{},null]"""], ["[2]", """["a"]"""]),
        new("limits-beyond-int", """{"type":["array","object"],"maxItems":9007199254740991,"maxProperties":9007199254740991,"items":{"type":"string","maxLength":9007199254740991},"contains":true,"maxContains":9007199254740991}""",
            ["""["a"]""", "{}"], ["[1]", "[]"]),
        new("more-items-than-there-can-be", """{"type":"array","items":{"type":"string","minLength":0},"minItems":4294967296}""", [], ["""["a"]"""]),
        new("list-with-values", """{"type":"array","items":{"type":"integer"},"enum":[[1],[1,2]]}""", ["[1]", "[1,2]"], ["[2]", "[]"]),
    ];

    private static IEnumerable<DoorCase> Maps =>
    [
        new("map-of-lists", """{"type":"object","additionalProperties":{"type":"array","maxItems":2,"items":{"type":"string","pattern":"^a"}}}""",
            ["""{"x":["a"],"y":[]}"""], ["""{"x":["b"]}""", """{"x":["a","a","a"]}"""]),
        new("map-of-nullable-numbers", """{"type":"object","additionalProperties":{"type":["number","null"],"maximum":1}}""",
            ["""{"x":1,"y":null}"""], ["""{"x":2}"""]),
        new("map-of-records", """{"type":"object","additionalProperties":{"type":"object","properties":{"w":{"type":"integer","minimum":1}},"required":["w"]},"minProperties":1}""",
            ["""{"x":{"w":1}}"""], ["{}", """{"x":{"w":0}}""", """{"x/y":{}}"""]),
        new("map-of-names", """{"type":"object","propertyNames":{"maxLength":2},"additionalProperties":{"type":"integer"}}""",
            ["""{"ab":1}"""], ["""{"abc":1}"""]),
        new("map-of-patterns", """{"type":"object","patternProperties":{"^x":{"type":"integer","maximum":5}},"additionalProperties":false}""",
            ["""{"x1":5}"""], ["""{"x1":6}""", """{"y":1}"""]),
        new("map-of-unions", """{"type":"object","additionalProperties":{"oneOf":[{"type":"integer","minimum":1},{"type":"string","minLength":1}]},"maxProperties":2}""",
            ["""{"a":1,"b":"x"}"""], ["""{"a":0}""", """{"a":""}""", """{"a":1,"b":1,"c":1}""", """{"a":null}"""]),
        new("map-of-maps", """{"type":["object","null"],"additionalProperties":{"type":"object","additionalProperties":{"type":"boolean","const":true}}}""",
            ["""{"a":{"b":true}}""", "null"], ["""{"a":{"b":false}}"""]),
        new("map-of-null-or-lists", """{"type":"object","additionalProperties":{"anyOf":[{"type":"null"},{"type":"array","items":{"type":"integer","minimum":0}}]}}""",
            ["""{"a":null,"b":[0]}"""], ["""{"a":[-1]}""", """{"b":1}"""]),
    ];

    private static IEnumerable<DoorCase> Unions =>
    [
        new("preset-or-size", """{"anyOf":[{"type":"string","enum":["square","wide"]},{"type":"object","properties":{"width":{"type":"integer","maximum":8},"height":{"type":"integer"}},"required":["width"]}]}""",
            ["\"wide\"", """{"width":8}"""], ["\"tall\"", """{"width":9}""", "{}", "1"]),
        new("discriminated", """{"oneOf":[{"type":"object","properties":{"kind":{"const":"cat"},"lives":{"type":"integer","maximum":9}},"required":["kind","lives"]},{"type":"object","properties":{"kind":{"const":"dog"},"name":{"type":"string","minLength":1}},"required":["kind"]}],"discriminator":{"propertyName":"kind"}}""",
            ["""{"kind":"cat","lives":9}""", """{"kind":"dog","name":"a"}"""], ["""{"kind":"cat","lives":10}""", """{"kind":"dog","name":""}""", """{"kind":"cow"}"""]),
        new("both-match", """{"oneOf":[{"type":"integer","minimum":1},{"type":"number","maximum":5}]}""", ["6", "0.5", "0"], ["3", "5.5", "\"a\""]),
        new("types-as-list", """{"type":["string","integer"],"minLength":2,"minimum":10}""", ["\"ab\"", "10"], ["\"a\"", "9", "true"]),
        new("nullable-union", """{"anyOf":[{"type":"string","maxLength":1},{"type":"array","items":{"type":"string","maxLength":1}},{"type":"null"}]}""",
            ["\"a\"", """["a"]""", "null"], ["\"ab\"", """["ab"]""", "1"]),
        new("union-of-records", """{"anyOf":[{"type":"object","properties":{"a":{"type":"integer"}},"required":["a"],"additionalProperties":false},{"type":"object","properties":{"b":{"type":"string"}},"required":["b"],"additionalProperties":{"type":"integer"}}]}""",
            ["""{"a":1}""", """{"b":"x","c":1}"""], ["{}", """{"a":1,"c":2}""", """{"b":"x","c":"y"}"""]),
        new("nullable-by-branch", """{"oneOf":[{"type":"null"},{"type":"object","properties":{"a":{"type":"integer","minimum":1}}}]}""",
            ["null", """{"a":1}""", "{}"], ["""{"a":0}""", "[]"]),
    ];

    private static IEnumerable<DoorCase> InPlace =>
    [
        new("merged", """{"allOf":[{"type":"object","properties":{"a":{"type":"integer","minimum":1}},"required":["a"]},{"properties":{"a":{"maximum":3},"b":{"type":"string"}}}]}""",
            ["""{"a":2,"b":""}"""], ["""{"a":0}""", """{"a":4}""", "{}"]),
        new("condition", """{"type":"object","properties":{"mode":{"type":"string"},"n":{"type":"integer"}},"if":{"properties":{"mode":{"const":"many"}},"required":["mode"]},"then":{"required":["n"],"properties":{"n":{"minimum":2}}},"else":{"properties":{"n":{"maximum":1}}}}""",
            ["""{"mode":"many","n":2}""", """{"n":1}""", "{}"], ["""{"mode":"many"}""", """{"mode":"many","n":1}""", """{"mode":"one","n":2}"""]),
        new("condition-on-text", """{"type":["string","null"],"if":{"maxLength":3},"then":{"pattern":"^a"},"else":{"pattern":"^b"}}""",
            ["\"ab\"", "\"bbbb\"", "null"], ["\"b\"", "\"aaaa\""]),
        new("not", """{"type":"integer","not":{"multipleOf":2}}""", ["1", "3"], ["2", "0"]),
        new("not-in-object", """{"type":"object","properties":{"a":{"type":"integer"},"b":{"type":"integer"}},"not":{"required":["a","b"]}}""",
            ["""{"a":1}""", "{}"], ["""{"a":1,"b":2}"""]),
        new("scalar-parts", """{"allOf":[{"type":"number","minimum":1},{"maximum":2}]}""", ["1", "1.5"], ["0", "3"]),
        new("nullable-number-with-not", """{"type":["number","null"],"not":{"maximum":1}}""", ["2"], ["null", "1", "0.5"]),
        new("uri-with-not", """{"type":"string","format":"uri","not":{"pattern":"^ftp"}}""", ["\"http://a\""], ["\"ftp://a\""]),
        new("recursive", """{"$anchor":"t","type":"object","properties":{"n":{"type":"integer","maximum":9},"next":{"anyOf":[{"$ref":"#t"},{"type":"null"}]},"all":{"type":"array","items":{"$ref":"#t"}}},"additionalProperties":{"$ref":"#t"}}""",
            ["""{"n":1,"next":{"n":2,"next":null},"all":[{}]}""", """{"x":{"n":1}}"""],
            ["""{"next":{"n":10}}""", """{"all":[{"all":[{"n":10}]}]}""", """{"x":{"n":10}}"""]),
    ];

    private static IEnumerable<DoorCase> Objects =>
    [
        new("dependent", """{"type":"object","properties":{"a":{"type":"integer"},"b":{"type":"integer"},"c":{"type":"string"}},"dependentRequired":{"a":["b"]},"dependentSchemas":{"c":{"properties":{"a":{"minimum":5}}}}}""",
            ["""{"a":1,"b":1}""", """{"c":"x","a":5,"b":1}"""], ["""{"a":1}""", """{"c":"x","a":4,"b":1}"""]),
        new("names", """{"type":"object","properties":{"a":{"type":"integer"}},"propertyNames":{"pattern":"^[a-c]$"}}""",
            ["""{"a":1,"b":2}"""], ["""{"a":1,"d":2}"""]),
        new("counted", """{"type":"object","properties":{"a":{"type":"integer"},"b":{"type":"integer"}},"minProperties":1,"maxProperties":2}""",
            ["""{"a":1}"""], ["{}", """{"a":1,"b":2,"c":3}"""]),
        new("patterns", """{"type":"object","properties":{"ab":{"type":"integer"}},"patternProperties":{"^a":{"minimum":2}},"additionalProperties":{"type":"string"}}""",
            ["""{"ab":2,"ac":3,"x":"y"}"""], ["""{"ab":1}""", """{"x":1}""", """{"ac":1}"""]),
        new("closed", """{"type":"object","properties":{"a":{"type":"string","minLength":1}},"required":["a"],"additionalProperties":false}""",
            ["""{"a":"x"}"""], ["""{"a":"x","b":1}""", """{"a":""}"""]),
        new("unevaluated-members", """{"type":"object","properties":{"a":{"type":"integer"}},"anyOf":[{"properties":{"b":{"type":"string"}},"required":["b"]},{"properties":{"c":{"type":"string"}}}],"unevaluatedProperties":false}""",
            ["""{"a":1,"b":"x"}""", """{"c":"x"}"""], ["""{"a":1,"d":1}""", """{"b":1,"d":2}"""]),
        new("typed-rest", """{"type":"object","properties":{"a":{"type":"string"}},"required":["a"],"additionalProperties":{"type":"integer","minimum":1}}""",
            ["""{"a":"x"}""", """{"a":"x","b":1,"c/d":2}"""], ["""{"a":"x","b":0}""", """{"a":"x","b":"y"}""", """{"a":1}"""]),
        new("rest-of-nullable-lists", """{"type":"object","properties":{"a":{"type":"string"}},"additionalProperties":{"type":["array","null"],"uniqueItems":true,"items":{"type":"string","maxLength":1}}}""",
            ["""{"b":["x"],"c":null}"""], ["""{"b":["xy"]}""", """{"b":["x","x"]}"""]),
        new("rest-of-records", """{"type":"object","properties":{"a":{"type":"string"}},"additionalProperties":{"type":"object","properties":{"w":{"type":"integer"}},"required":["w"]}}""",
            ["""{"a":"x","b":{"w":1}}"""], ["""{"b":{}}"""]),
        new("rest-of-enums", """{"type":"object","properties":{"a":{"type":"string","enum":["p"]}},"additionalProperties":{"type":["string","null"],"enum":["x","y",null]}}""",
            ["""{"a":"p","b":"x","c":null}"""], ["""{"b":1}"""]),
        new("constant-member", """{"type":"object","properties":{"kind":{"const":"a"},"n":{"type":"integer"}},"required":["kind"],"additionalProperties":{"type":"boolean"}}""",
            ["""{"kind":"a","n":1,"x":true}"""], ["""{"kind":"b"}""", """{"kind":"a","x":1}"""]),
        new("required-but-not-listed", """{"type":"object","properties":{"a":{"type":"integer"}},"required":["b"],"additionalProperties":{"type":"integer","maximum":3}}""",
            ["""{"b":3}"""], ["""{"a":1}""", """{"b":4}"""]),
        new("names-of-fields", """{"type":["object","string"],"pattern":"^a","anyOf":[{"minLength":1},{"required":["any_of"]}],"patternProperties":{"^x":{"type":"integer"}},"properties":{"pattern":{"minLength":1},"any_of":{"minimum":1},"name0":{"pattern":"^b"},"member_names":{"maximum":3}}}""",
            ["\"ab\"", """{"any_of":1,"name0":"b"}"""], ["\"b\"", """{"any_of":0}""", """{"any_of":1,"name0":"a","member_names":4}"""]),
        new("object-values", """{"type":"object","properties":{"a":{"type":"integer"}},"enum":[{"a":1},{}]}""", ["{}", """{"a":1}"""], ["""{"a":2}"""]),
    ];

    private static IEnumerable<DoorCase> WideObjects
    {
        get
        {
            var members = string.Join(',', Enumerable.Range(0, 40).Select(index => $"\"m{index}\":{{\"type\":[\"integer\",\"null\"],\"maximum\":{index}}}"));
            string[] valid = ["""{"m39":39,"m0":null,"m7":7}""", """{"m39":1,"x1":2}""", """{"m39":1,"\u006d7":7}"""];
            string[] invalid = ["""{"m39":40}""", """{"m0":1}""", """{"m39":1,"\u006d7":8}""", """{"m39":1,"x1":"y"}"""];
            yield return new("wide", $$"""{"type":"object","properties":{ {{members}} },"required":["m39"],"additionalProperties":{"type":"integer"} }""", valid, invalid);
            yield return new("wide-with-patterns", $$"""{"type":"object","properties":{ {{members}} },"required":["m39"],"patternProperties":{"^x":{"type":"integer"} },"additionalProperties":false}""", valid, [.. invalid, """{"m39":1,"y":1}"""]);
            yield return new("wide-unevaluated", $$"""{"type":"object","allOf":[{"properties":{ {{members}} } }],"properties":{"x1":{"type":"integer"} },"required":["m39"],"unevaluatedProperties":false}""", valid, [.. invalid, """{"m39":1,"y":1}"""]);
        }
    }
}
