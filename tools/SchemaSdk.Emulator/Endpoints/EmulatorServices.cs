using SchemaSdk.Emulator.Faults;
using SchemaSdk.Emulator.Jobs;
using SchemaSdk.Emulator.Models;

namespace SchemaSdk.Emulator.Endpoints;

/// <summary>What the endpoints share; a null token accepts any, null faults are none.</summary>
internal sealed record EmulatorServices(ModelShelf Models, JobStore Jobs, CallRecorder Calls, FaultInjector? Faults, string? Token);
