using System.Text.RegularExpressions;

namespace SchemaSdk.Generation.Schemas.References;

/// <summary>URI references as text, resolved by RFC 3986. Every text is one; nothing is escaped or unescaped but fragments.</summary>
internal static class UriReference
{
    // The expression of RFC 3986, appendix B.
    private static readonly Regex Parts = new(
        "^(?:([^:/?#]+):)?(?://([^/?#]*))?([^?#]*)(?:\\?([^#]*))?", RegexOptions.CultureInvariant | RegexOptions.Singleline);

    /// <summary>Whether it leads to a place in its own document.</summary>
    public static bool IsFragment(string uri) => uri.StartsWith("#", StringComparison.Ordinal);

    public static string WithoutFragment(string uri)
    {
        var at = uri.IndexOf('#');
        return at < 0 ? uri : uri.Substring(0, at);
    }

    /// <summary>What stands behind <c>#</c>, with percent escapes resolved; empty without one.</summary>
    public static string Fragment(string uri)
    {
        var at = uri.IndexOf('#');
        return at < 0 ? "" : Uri.UnescapeDataString(uri.Substring(at + 1));
    }

    public static bool IsAbsolute(string uri) => Parts.Match(uri).Groups[1].Success;

    /// <summary>The absolute URI of a reference, without its fragment.</summary>
    public static string Resolve(string baseUri, string reference)
    {
        var relative = Parts.Match(WithoutFragment(reference));
        if (relative.Groups[1].Success) return relative.Value;

        var root = Parts.Match(baseUri);
        var (authority, query) = (root.Groups[2], relative.Groups[4]);
        string path;
        if (relative.Groups[2].Success)
        {
            (authority, path) = (relative.Groups[2], RemoveDots(relative.Groups[3].Value));
        }
        else if (relative.Groups[3].Length == 0)
        {
            path = root.Groups[3].Value;
            if (!query.Success) query = root.Groups[4];
        }
        else
        {
            path = relative.Groups[3].Value;
            path = RemoveDots(path[0] == '/' ? path : Merge(root, path));
        }

        return Prefixed(root.Groups[1], "", ":") + Prefixed(authority, "//", "") + path + Prefixed(query, "?", "");
    }

    private static string Merge(Match root, string path)
    {
        var basis = root.Groups[3].Value;
        return root.Groups[2].Success && basis.Length == 0 ? "/" + path : basis.Substring(0, basis.LastIndexOf('/') + 1) + path;
    }

    private static string RemoveDots(string path)
    {
        var segments = path.Split('/');
        var kept = new List<string>();
        for (var i = 0; i < segments.Length; i++)
        {
            var isLast = i == segments.Length - 1;
            if (segments[i] is not ("." or ".."))
            {
                kept.Add(segments[i]);
                continue;
            }

            // The first segment is the empty one before the slash.
            if (segments[i] == ".." && kept.Count > 1) kept.RemoveAt(kept.Count - 1);
            if (isLast) kept.Add("");
        }

        return string.Join("/", kept);
    }

    private static string Prefixed(Group part, string before, string after) => part.Success ? before + part.Value + after : "";
}
