using System.ComponentModel;

namespace SchemaSdk.CompilerServices;

/// <summary>A set of the types of JSON Schema. A number that is whole belongs to <see cref="Integer"/> and to <see cref="Number"/>.</summary>
[Flags]
[EditorBrowsable(EditorBrowsableState.Never)]
public enum JsonKinds
{
    /// <summary>No value.</summary>
    None = 0,

    /// <summary>Null.</summary>
    Null = 1,

    /// <summary>True and false.</summary>
    Boolean = 2,

    /// <summary>Texts.</summary>
    String = 4,

    /// <summary>Whole numbers.</summary>
    Integer = 8,

    /// <summary>All numbers.</summary>
    Number = 16,

    /// <summary>Arrays.</summary>
    Array = 32,

    /// <summary>Objects.</summary>
    Object = 64,

    /// <summary>Every value.</summary>
    All = Null | Boolean | String | Integer | Number | Array | Object,
}
