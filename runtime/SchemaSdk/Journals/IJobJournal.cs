namespace SchemaSdk;

/// <summary>
/// Where a <see cref="QueueClient"/> writes down what it submits, so that no paid job is lost when the application is
/// killed; see <see cref="QueueClientOptions.Journal"/>. <see cref="FileJobJournal"/> is one in a file.
/// </summary>
public interface IJobJournal
{
    /// <summary>Writes an entry; called from any thread, by many calls at once. Completes when the entry would survive a loss of power.</summary>
    /// <param name="entry">What happened. The order of one submit's entries is that of their calls.</param>
    /// <param name="cancellationToken">May give up an entry that is not written yet. Cancelled means that it never will be.</param>
    /// <exception cref="OperationCanceledException">Cancelled; the entry was not and will not be written.</exception>
    /// <remarks>Whatever else is thrown counts as: the entry may be missing. A submit is then not sent, see <see cref="JournalException"/>.</remarks>
    ValueTask AppendAsync(JournalEntry entry, CancellationToken cancellationToken = default);
}
