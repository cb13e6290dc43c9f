using System.Text;
using SchemaSdk.Generation.Model;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Emission;

/// <summary>Prints documentation comments. Text from a schema can neither leave the comment nor break its XML.</summary>
internal static class Documentation
{
    private const int LongestText = 4000;

    public static void Write(SourceWriter writer, DocumentationSpec documentation)
    {
        Element(writer, "summary", [documentation.Summary]);
        if (documentation.Remarks.Count > 0) Element(writer, "remarks", documentation.Remarks);
    }

    public static void Summary(SourceWriter writer, string text) => Element(writer, "summary", [text]);

    private static void Element(SourceWriter writer, string name, IEnumerable<string> paragraphs)
    {
        var texts = paragraphs.Select(Escape).ToList();
        var line = $"/// <{name}>{string.Join(" ", texts)}</{name}>";
        if (line.Length <= writer.Width)
        {
            writer.Line(line);
            return;
        }

        writer.Line($"/// <{name}>");
        foreach (var text in texts)
        {
            foreach (var part in Wrap(texts.Count == 1 ? text : $"<para>{text}</para>", writer.Width - "/// ".Length)) writer.Line("/// " + part);
        }

        writer.Line($"/// </{name}>");
    }

    private static IEnumerable<string> Wrap(string text, int width)
    {
        var line = new StringBuilder();
        foreach (var word in text.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line.ToString();
                line.Clear();
            }

            if (line.Length > 0) line.Append(' ');
            line.Append(word);
        }

        if (line.Length > 0) yield return line.ToString();
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder();
        for (int at = 0, units; at < text.Length && escaped.Length < LongestText; at += units)
        {
            units = Characters.UnitsAt(text, at);
            if (Markup(text[at]) is { } markup) escaped.Append(markup);
            else if (Characters.IsPlain(text, at)) escaped.Append(text, at, units);
            else Characters.AppendEscaped(escaped, text, at, units);
        }

        if (escaped.Length >= LongestText) escaped.Append('…');
        return string.Join(" ", escaped.ToString().Split([' '], StringSplitOptions.RemoveEmptyEntries));
    }

    private static string? Markup(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '\r' or '\n' or '\t' or '\u0085' or '\u2028' or '\u2029' or '\u00A0' => " ",
        _ => null,
    };
}
