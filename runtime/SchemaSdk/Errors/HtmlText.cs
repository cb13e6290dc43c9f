using System.Net;
using System.Text;

namespace SchemaSdk.Errors;

/// <summary>The words of an HTML page that a gateway sent in place of an answer.</summary>
internal static class HtmlText
{
    private static readonly string[] Silent = ["script", "style"];

    public static string Of(string html)
    {
        var words = new StringBuilder();
        var at = 0;
        while (at < html.Length)
        {
            var open = html.IndexOf('<', at);
            if (open < 0) open = html.Length;
            words.Append(html, at, open - at).Append(' ');
            at = SkipTag(html, open);
        }

        return string.Join(' ', WebUtility.HtmlDecode(words.ToString()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static int SkipTag(string html, int open)
    {
        if (open >= html.Length) return html.Length;
        foreach (var name in Silent)
        {
            if (!html.AsSpan(open + 1).StartsWith(name, StringComparison.OrdinalIgnoreCase)) continue;
            var end = html.IndexOf("</" + name, open, StringComparison.OrdinalIgnoreCase);
            return end < 0 ? html.Length : Close(html, end);
        }

        return Close(html, open);
    }

    private static int Close(string html, int from)
    {
        var close = html.IndexOf('>', from);
        return close < 0 ? html.Length : close + 1;
    }
}
