namespace SchemaSdk;

/// <summary>Which models of the catalog are asked for; the default is all of them, without their schemas.</summary>
public sealed record CatalogQuery
{
    /// <summary>A text that id, name or description hold; null for any.</summary>
    public string? Search { get; init; }

    /// <summary>A category such as <c>text-to-image</c>; null for any.</summary>
    public string? Category { get; init; }

    /// <summary>Whether entries come with <see cref="CatalogModel.InputSchema"/>.</summary>
    public bool IncludeSchemas { get; init; }

    /// <summary>How many entries one call asks for, 1 to 500; a hundred unless set.</summary>
    public int PageSize { get; init; } = 100;

    internal CatalogQuery Checked()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(PageSize, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(PageSize, 500);
        return this;
    }
}
