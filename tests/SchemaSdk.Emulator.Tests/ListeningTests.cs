using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace SchemaSdk.Emulator.Tests;

public class ListeningTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_listens_on_the_loopback_address_only()
    {
        await using var emulator = await QueueEmulator.StartAsync(ct: Token);

        var listeners = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Where(at => at.Port == emulator.BaseAddress.Port);

        Assert.Equal("127.0.0.1", emulator.BaseAddress.Host);
        Assert.Equal([IPAddress.Loopback], listeners.Select(at => at.Address));
    }

    [Fact]
    public async Task Two_emulators_run_side_by_side()
    {
        await using var one = await QueueEmulator.StartAsync(ct: Token);
        await using var other = await QueueEmulator.StartAsync(ct: Token);

        Assert.NotEqual(one.BaseAddress, other.BaseAddress);
    }

    [Fact]
    public async Task A_taken_port_is_an_error_at_start()
    {
        await using var one = await QueueEmulator.StartAsync(ct: Token);

        await Assert.ThrowsAnyAsync<IOException>(() => QueueEmulator.StartAsync(new EmulatorOptions { Port = one.BaseAddress.Port }, Token));
    }

    [Fact]
    public async Task After_disposal_nobody_listens()
    {
        var emulator = await QueueEmulator.StartAsync(ct: Token);
        await emulator.DisposeAsync();

        using var client = new TcpClient();
        await Assert.ThrowsAsync<SocketException>(async () => await client.ConnectAsync(IPAddress.Loopback, emulator.BaseAddress.Port, Token));
    }

    public static TheoryData<EmulatorOptions> OutOfBounds =>
    [
        new EmulatorOptions { Port = -1 },
        new EmulatorOptions { Port = 65536 },
        new EmulatorOptions { Speed = 0.5 },
        new EmulatorOptions { Speed = double.PositiveInfinity },
        new EmulatorOptions { QueueTime = TimeSpan.FromTicks(-1) },
        new EmulatorOptions { RunTime = TimeSpan.FromTicks(-1) },
        new EmulatorOptions { Token = "" },
    ];

    [Theory]
    [MemberData(nameof(OutOfBounds), DisableDiscoveryEnumeration = true)]
    public async Task An_option_out_of_its_bounds_is_an_error_at_start(EmulatorOptions options) =>
        await Assert.ThrowsAnyAsync<ArgumentException>(() => QueueEmulator.StartAsync(options, Token));
}
