using SchemaSdk.Generation.Schemas;

namespace SchemaSdk.RunComfy.Tests.Differential;

/// <summary>A violation, whoever found it.</summary>
internal sealed record Complaint(string Instance, string Keyword, string Message)
{
    /// <summary>The same without the value that is shown, which a record may spell otherwise than its text.</summary>
    public Complaint WithoutActual() => this with { Message = Message.Split(", but ")[0] };

    public static Complaint Of(ValidationError error) => new(error.InstancePointer, error.KeywordPointer, error.Message);

    public static Complaint Of(Violation violation) => new(violation.InstancePointer, violation.KeywordPointer, violation.Message);

    /// <summary>Whether both lists hold the same, in any order.</summary>
    public static bool Same(IEnumerable<Complaint> left, IEnumerable<Complaint> right) =>
        left.OrderBy(complaint => complaint.ToString(), StringComparer.Ordinal).SequenceEqual(
            right.OrderBy(complaint => complaint.ToString(), StringComparer.Ordinal));
}
