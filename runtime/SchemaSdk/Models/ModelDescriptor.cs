namespace SchemaSdk;

/// <summary>What is known of one hosted model from its schema: enough to build a form for it, and to check its input and output.</summary>
public abstract class ModelDescriptor
{
    /// <summary>The model's id on the platform, such as <c>bytedance/seedream-4-5/sequential</c>.</summary>
    public abstract string Id { get; }

    /// <summary>What the model's file says of the model as a whole, or null.</summary>
    public virtual string? Description => null;

    /// <summary>The request's members, in the order of the schema.</summary>
    public abstract IReadOnlyList<ModelParameter> Parameters { get; }

    /// <summary>Checks a request given as JSON text; allocates nothing when the request is valid.</summary>
    /// <param name="utf8Json">One JSON value in UTF-8. Text that is not JSON is reported as a violation at the root.</param>
    public abstract ValidationResult ValidateRequest(ReadOnlySpan<byte> utf8Json);

    /// <summary>Checks an output given as JSON text; allocates nothing when the output is valid.</summary>
    /// <param name="utf8Json">One JSON value in UTF-8. Text that is not JSON is reported as a violation at the root.</param>
    public abstract ValidationResult ValidateOutput(ReadOnlySpan<byte> utf8Json);

    /// <inheritdoc/>
    public override string ToString() => Id;
}
