namespace SchemaSdk.SourceGenerator.Fuzz;

/// <summary>Text that means harm to whoever prints it into C# without care.</summary>
internal static class HostileText
{
    public static IReadOnlyList<string> Pieces { get; } =
    [
        "*/", "/*", "//", "///", "\"", "\"\"\"", "\"\"\"\"", "'", "\\", "\\\"", "\\u0022", "\\x22", "\\\\", "@\"", "$\"", "{", "}", "{{", "}}", "{0}", ";", "</summary>", "<![CDATA[", "]]>", "&", "&#10;", "<", ">",
        "\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029", "\v", "\f", "\0", "\t", "\u001A", "\u001B[2J", "\n#if false\n", "\r#endif\r", "\u2028#error x\u2028", "\n#pragma warning disable\n", "\n}\nclass Evil { }\n",
        "\u202E", "\u2066", "\u2069", "\u200B", "\u200D", "\u200F", "\uFEFF", "\u00AD", "\u3164", "\uFFFE", "\uFFFF", "\uE000", "\U000E0041", "\U0010FFFF",
        "\uD83C", "\uDF89", "🎉", "é", "漢", "public static int X => 1;", "\"u8;System.Console.Write(1);//", "\");throw null;//", "#if", "#", "..", "/", "~", "a", "B", "1", " ", "_", "",
    ];

    public static string Draw(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => Pieces[random.Next(Pieces.Count)]));
}
