using System.Globalization;
using SchemaSdk.Generation.Text;

namespace SchemaSdk.Generation.Problems;

/// <summary>Gathers the problems of one file.</summary>
internal sealed class ProblemSink(string path)
{
    private readonly List<Problem> _problems = [];

    public IReadOnlyList<Problem> Problems => _problems;

    public bool HasErrors => _problems.Exists(problem => problem.Kind.Severity == ProblemSeverity.Error);

    /// <summary>Adds a problem; long or unprintable particulars are shortened, since they come from outside.</summary>
    public void Report(ProblemKind kind, TextRange range, params string[] particulars)
    {
        var shown = Array.ConvertAll(particulars, ProblemText.Printable);
        _problems.Add(new Problem(kind, path, range, string.Format(CultureInfo.InvariantCulture, kind.MessageFormat, shown)));
    }
}
