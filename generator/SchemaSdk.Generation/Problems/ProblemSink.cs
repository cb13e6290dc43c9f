using System.Globalization;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Problems;

/// <summary>Gathers the problems of one file.</summary>
internal sealed class ProblemSink(string path)
{
    private readonly List<Problem> _problems = [];
    private readonly HashSet<Problem> _known = [];

    public IReadOnlyList<Problem> Problems => _problems;

    public bool HasErrors => _problems.Exists(problem => problem.Kind.Severity == ProblemSeverity.Error);

    /// <summary>
    /// Adds a problem, once: a schema that several refer to may be read several times. Long or unprintable particulars are
    /// shortened, since they come from outside.
    /// </summary>
    public void Report(ProblemKind kind, TextRange range, params string[] particulars)
    {
        var shown = Array.ConvertAll(particulars, ProblemText.Printable);
        var problem = new Problem(kind, path, range, string.Format(CultureInfo.InvariantCulture, kind.MessageFormat, shown));
        if (_known.Add(problem)) _problems.Add(problem);
    }
}
