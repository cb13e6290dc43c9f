using SchemaSdk.Emulator.Jobs;
using SchemaSdk.Emulator.Models;

namespace SchemaSdk.Emulator.Endpoints;

/// <summary>What the endpoints share; a null token accepts any.</summary>
internal sealed record EmulatorServices(ModelShelf Models, JobStore Jobs, CallRecorder Calls, string? Token);
