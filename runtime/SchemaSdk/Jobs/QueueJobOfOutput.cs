using System.Runtime.CompilerServices;

namespace SchemaSdk;

/// <summary>A <see cref="QueueJob"/> whose output has a type.</summary>
/// <typeparam name="TOutput">What the model answers with.</typeparam>
public abstract class QueueJob<TOutput> : QueueJob
{
    /// <summary>Reads the result as it is now; does not wait.</summary>
    /// <exception cref="JobNotFinishedException">There is no result yet.</exception>
    /// <exception cref="JobFailedException">The job failed.</exception>
    /// <exception cref="JobCancelledException">The job was cancelled.</exception>
    /// <exception cref="OutputFormatException">The output is not of the type; the exception holds the raw JSON.</exception>
    /// <exception cref="ServiceException">The service answered with an error.</exception>
    /// <exception cref="ServiceUnreachableException">The service could not be reached.</exception>
    /// <exception cref="WaitCanceledException">Cancelled by the caller.</exception>
    public abstract Task<JobResult<TOutput>> GetResultAsync(CancellationToken cancellationToken = default);

    /// <summary>Waits until the job has ended, and reads its result, within <see cref="QueueClientOptions.Deadline"/>.</summary>
    /// <param name="progress">Told of every change of state or queue position.</param>
    /// <param name="cancellationToken">Ends the wait; the job runs on.</param>
    /// <exception cref="JobTimeoutException">The deadline passed; the job may still be running.</exception>
    /// <exception cref="WaitCanceledException">Cancelled; the job runs on.</exception>
    /// <exception cref="JobFailedException">The job failed.</exception>
    /// <exception cref="JobCancelledException">The job was cancelled.</exception>
    /// <exception cref="OutputFormatException">The output is not of the type; the exception holds the raw JSON.</exception>
    /// <exception cref="ServiceException">The service answered with an error that will not pass.</exception>
    /// <exception cref="ServiceUnreachableException">The service could not be reached many times in a row.</exception>
    [OverloadResolutionPriority(1)]
    public abstract Task<JobResult<TOutput>> WaitAsync(
        IProgress<JobStatus>? progress = null, CancellationToken cancellationToken = default);

    /// <summary>Waits until the job has ended, and reads its result, as the options say.</summary>
    /// <param name="options">Who is told of the progress, how long to wait, and what cancelling does to the job.</param>
    /// <param name="cancellationToken">Ends the wait; what happens to the job, the options say.</param>
    /// <exception cref="ArgumentException">The deadline could not work.</exception>
    /// <inheritdoc cref="WaitAsync(IProgress{JobStatus}, CancellationToken)"/>
    public abstract Task<JobResult<TOutput>> WaitAsync(WaitOptions options, CancellationToken cancellationToken = default);
}
