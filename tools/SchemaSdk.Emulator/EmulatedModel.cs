namespace SchemaSdk.Emulator;

/// <summary>A model given to the emulator from memory instead of from a file.</summary>
/// <param name="Id">The model id, e.g. <c>bytedance/seedream-4-5/sequential</c>; a <c>model</c> key inside the JSON takes its place.</param>
/// <param name="Json">A model file (<c>{ "input": …, "output": … }</c>) or a bare input schema.</param>
public sealed record EmulatedModel(string Id, string Json);
