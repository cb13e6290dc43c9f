using System.Net;
using System.Net.Sockets;

namespace SchemaSdk.Downloads;

/// <summary>Tells whom an IP address belongs to, by the registries of special-purpose addresses (RFC 6890 and its successors).</summary>
internal static class AddressKinds
{
    private static readonly IPNetwork[] PrivateNetworks = Parse(
        "10.0.0.0/8", "100.64.0.0/10", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16", "198.18.0.0/15", "fc00::/7", "fe80::/10", "fec0::/10");

    // 168.63.129.16 answers every machine of one cloud with what only that machine should know.
    private static readonly IPNetwork[] ReservedNetworks = Parse(
        "0.0.0.0/8", "168.63.129.16/32", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3",
        "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private static readonly IPNetwork Global = IPNetwork.Parse("2000::/3");
    private static readonly IPNetwork Nat64 = IPNetwork.Parse("64:ff9b::/96");

    public static AddressKind Of(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) return Of(address.MapToIPv4());
        if (IPAddress.IsLoopback(address)) return AddressKind.Loopback;
        if (Nat64.Contains(address)) return OfEmbedded(new IPAddress(address.GetAddressBytes().AsSpan(12)));
        if (Array.Exists(PrivateNetworks, network => network.Contains(address))) return AddressKind.Private;
        if (Array.Exists(ReservedNetworks, network => network.Contains(address))) return AddressKind.Reserved;
        return address.AddressFamily == AddressFamily.InterNetwork || Global.Contains(address) ? AddressKind.Public : AddressKind.Reserved;
    }

    // Behind the translator 127.0.0.1 is not this machine.
    private static AddressKind OfEmbedded(IPAddress address) => Of(address) is AddressKind.Loopback ? AddressKind.Reserved : Of(address);

    private static IPNetwork[] Parse(params string[] networks) => Array.ConvertAll(networks, text => IPNetwork.Parse(text));
}
