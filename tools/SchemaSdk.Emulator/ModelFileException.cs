namespace SchemaSdk.Emulator;

/// <summary>A model could not be loaded when the emulator started.</summary>
public sealed class ModelFileException : Exception
{
    /// <summary>Says that a model could not be loaded.</summary>
    /// <param name="source">The path of the file, or the id of a model given from memory.</param>
    /// <param name="reason">What is wrong with it.</param>
    /// <param name="innerException">What was thrown while it was read, if anything.</param>
    public ModelFileException(string source, string reason, Exception? innerException = null)
        : base($"{source}: {reason}", innerException) =>
        ModelSource = source;

    /// <summary>The path of the file, or the id of a model given from memory.</summary>
    public string ModelSource { get; }
}
