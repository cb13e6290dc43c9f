namespace SchemaSdk.Generation.Schemas;

/// <summary>A set of the types of JSON Schema. A number that is whole belongs to <see cref="Integer"/> and to <see cref="Number"/>.</summary>
[Flags]
internal enum JsonTypes
{
    None = 0,
    Null = 1,
    Boolean = 2,
    String = 4,
    Integer = 8,
    Number = 16,
    Array = 32,
    Object = 64,
    All = Null | Boolean | String | Integer | Number | Array | Object,
}
