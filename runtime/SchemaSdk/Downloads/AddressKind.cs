namespace SchemaSdk.Downloads;

/// <summary>Whom an IP address belongs to.</summary>
internal enum AddressKind
{
    /// <summary>A host of the Internet.</summary>
    Public,

    /// <summary>A host of a private, link-local or shared network.</summary>
    Private,

    /// <summary>This machine.</summary>
    Loopback,

    /// <summary>No single host, or one behind a tunnel.</summary>
    Reserved,
}
