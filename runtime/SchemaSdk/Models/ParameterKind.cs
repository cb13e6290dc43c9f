namespace SchemaSdk;

/// <summary>The kind of value that a parameter takes; what an input control is chosen by.</summary>
public enum ParameterKind
{
    /// <summary>Any JSON value.</summary>
    Any,

    /// <summary>A text.</summary>
    String,

    /// <summary>The address of a file, or a <c>data:</c> URI.</summary>
    Uri,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A list; <see cref="ModelParameter.Items"/> describes its elements.</summary>
    Array,

    /// <summary>An object; <see cref="ModelParameter.Properties"/> describes its members.</summary>
    Object,
}
