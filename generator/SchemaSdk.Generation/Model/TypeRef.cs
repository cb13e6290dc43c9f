namespace SchemaSdk.Generation.Model;

/// <summary>The C# type of a value.</summary>
/// <param name="Kind">What sort of type.</param>
/// <param name="Name">As it is written in source, without <c>?</c>.</param>
/// <param name="Element">The type of a list's elements or of a map's values.</param>
/// <param name="IsNullable">Whether the schema allows null here.</param>
internal sealed record TypeRef(TypeKind Kind, string Name, TypeRef? Element = null, bool IsNullable = false)
{
    /// <summary>Whether an unset value needs <c>Nullable&lt;T&gt;</c>.</summary>
    public bool IsValueType => Kind is not (TypeKind.String or TypeKind.Record or TypeKind.Union or TypeKind.List or TypeKind.Map or TypeKind.MediaOutput);

    /// <summary>As it is written in source, with <c>?</c> where null is allowed.</summary>
    public string Source => IsNullable ? Name + "?" : Name;
}

internal enum TypeKind
{
    String,
    Uri,
    Boolean,
    Int32,
    Int64,
    UInt64,
    Decimal,
    BigInteger,
    Double,

    /// <summary>A C# enum of this model.</summary>
    Enum,

    /// <summary>A string-backed struct of this model with known values, for answers.</summary>
    OpenEnum,

    /// <summary>A record of this model.</summary>
    Record,

    /// <summary>A class of this model with a case a branch.</summary>
    Union,
    List,

    /// <summary>A dictionary from member names to values.</summary>
    Map,

    /// <summary>Any JSON, as <c>JsonElement</c>.</summary>
    Json,

    /// <summary>The runtime's record for the platform's shared output.</summary>
    MediaOutput,
}
