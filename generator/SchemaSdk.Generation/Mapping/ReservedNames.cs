namespace SchemaSdk.Generation.Mapping;

/// <summary>Names that members and variables of generated types cannot have.</summary>
internal static class ReservedNames
{
    // Loops over lists in lists number their variables from 2; a text is nested no deeper than this.
    private const int DeepestList = 128;

    /// <summary>Members of every object, of every record, and of every record that is generated.</summary>
    public static readonly IReadOnlyList<string> Members =
    [
        "Equals", "GetHashCode", "GetType", "ToString", "ReferenceEquals", "MemberwiseClone", "Finalize",
        "Clone", "EqualityContract", "PrintMembers", "Deconstruct",
        "Validate", "WriteTo", "Read", "Descriptor", "AdditionalProperties",
    ];

    /// <summary>Members of every open enum.</summary>
    public static readonly IReadOnlyList<string> OpenEnumMembers = [.. Members, "Value", "IsKnown"];

    /// <summary>What stands for cases of every union beside those of the schema.</summary>
    public static readonly IReadOnlyList<string> UnionCases = ["Json", "Value", "Other"];

    /// <summary>Namespaces that would hide others for the code of whoever uses the models.</summary>
    public static readonly IReadOnlyList<string> Namespaces = ["System", "Microsoft", "SchemaSdk", "Models"];

    /// <summary>The reserved keywords of C#.</summary>
    public static readonly IReadOnlyList<string> Keywords =
    [
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const",
        "continue", "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern",
        "false", "finally", "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface",
        "internal", "is", "lock", "long", "namespace", "new", "null", "object", "operator", "out", "override", "params",
        "private", "protected", "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof",
        "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong",
        "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
    ];

    /// <summary>What generated code puts behind the variable of a member to name another that belongs to it.</summary>
    public static readonly IReadOnlyList<string> LocalEndings = ["Start", "Item", "Index", "First", "Second"];

    /// <summary>Keywords, and the variables that generated code uses beside those made from names.</summary>
    public static readonly IReadOnlyList<string> Locals =
    [
        .. Keywords,
        "and", "or", "not", "when", "var", "await", "async", "field", "value", "with", "yield", "nameof", "scoped", "required", "file", "record", "global",
        .. Enumerable.Range(2, DeepestList).SelectMany(depth => new[] { $"index{depth}", $"item{depth}" }),
        "reader", "writer", "errors", "start", "count", "index", "item", "result", "hash", "other", "number", "length", "additionalProperties",
    ];
}
