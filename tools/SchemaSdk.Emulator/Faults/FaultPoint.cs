namespace SchemaSdk.Emulator.Faults;

/// <summary>How far a call has come when the fault strikes.</summary>
public enum FaultPoint
{
    /// <summary>The headers were read, the body was not: nothing has happened.</summary>
    BeforeBody,

    /// <summary>The body was read and not acted on: a submit was not accepted.</summary>
    AfterBody,

    /// <summary>The call did its work, a submit was accepted; nothing of the answer was sent.</summary>
    AfterHandled,

    /// <summary>The headers and half of the body of the answer were sent.</summary>
    InsideAnswer,
}
