using System.Text.Json.Serialization;

namespace SchemaSdk.Emulator.Faults;

/// <summary>One way in which an answer goes wrong.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(StatusFault), "status")]
[JsonDerivedType(typeof(RetryAfterFault), "retryAfter")]
[JsonDerivedType(typeof(AnswerFault), "answer")]
[JsonDerivedType(typeof(HtmlFault), "html")]
[JsonDerivedType(typeof(ErrorCodeFault), "errorCode")]
[JsonDerivedType(typeof(InvalidJsonFault), "invalidJson")]
[JsonDerivedType(typeof(TruncatedJsonFault), "truncatedJson")]
[JsonDerivedType(typeof(ResetFault), "reset")]
[JsonDerivedType(typeof(StallFault), "stall")]
[JsonDerivedType(typeof(StateFault), "state")]
[JsonDerivedType(typeof(SpellingFault), "spelling")]
[JsonDerivedType(typeof(MissingMemberFault), "missingMember")]
[JsonDerivedType(typeof(NotReadyFault), "notReady")]
[JsonDerivedType(typeof(FailedJobFault), "failedJob")]
[JsonDerivedType(typeof(LargeBodyFault), "largeBody")]
[JsonDerivedType(typeof(RedirectFault), "redirect")]
[JsonDerivedType(typeof(ForeignAddressFault), "foreignAddress")]
[JsonDerivedType(typeof(OneOfFault), "oneOf")]
public abstract record Fault
{
    private protected Fault()
    {
    }

    /// <summary>What is wrong with the fault itself, or null.</summary>
    internal virtual string? Problem => null;

    /// <summary>Whether the request's body must not be read before the fault strikes.</summary>
    internal virtual bool LeavesBodyUnread => false;

    /// <summary>Whether a final result gets through to the client all the same.</summary>
    internal virtual bool LetsResultThrough => false;

    /// <summary>Whether the probability is thrown once for each job, not for each call.</summary>
    internal virtual bool IsFateOfJob => false;

    /// <param name="roll">64 random bits for a choice.</param>
    internal virtual Fault Resolve(ulong roll) => this;

    internal abstract Task ApplyAsync(FaultedCall call);
}
