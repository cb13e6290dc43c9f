using System.Text.Json.Nodes;

namespace SchemaSdk.Emulator.Faults;

/// <summary>An error as the service writes it.</summary>
internal static class ErrorBody
{
    public static string Of(int code, string message) =>
        new JsonObject { ["error_code"] = code, ["error_message"] = message, ["detail"] = null }.ToJsonString();
}
