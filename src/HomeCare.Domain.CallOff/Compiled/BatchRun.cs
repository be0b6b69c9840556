namespace HomeCare.Domain.CallOff;

/// <summary>How a batch is run. Nothing here changes an answer.</summary>
public sealed record BatchRun
{
    /// <summary>How many threads rank, at least one; by default as many as there are processors.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than one.</exception>
    public int Threads
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = Environment.ProcessorCount;

    /// <summary>Who is told how many packages are done, one piece after another and never fewer than before; nobody by default.</summary>
    public IProgress<int>? Progress { get; init; }

    /// <summary>Cancels what has not been taken up yet; what has been is finished.</summary>
    public CancellationToken Cancellation { get; init; }
}
