namespace SchemaSdk;

/// <summary>One value of an <c>enum</c>.</summary>
/// <param name="Json">The value as JSON text, such as <c>"2K"</c> with its quotes, or <c>3</c>.</param>
/// <param name="Name">The member of the generated C# enum, or null where the value has none (numbers).</param>
public sealed record AllowedValue(string Json, string? Name = null);
