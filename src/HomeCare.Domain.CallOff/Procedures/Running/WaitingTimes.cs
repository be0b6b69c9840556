using NodaTime;

namespace HomeCare.Domain.CallOff;

/// <summary>How long people waited from the request to the award, over a set of procedures (HCL26-026a).</summary>
/// <param name="Placed">How many packages have been placed: those that the mean is of.</param>
/// <param name="Waiting">How many procedures are still open.</param>
/// <param name="Unplaced">How many ended with nobody left.</param>
/// <param name="MeanDays">The mean wait of the placed in days of 24 hours, exactly; null where none has been placed.</param>
public sealed record WaitingTimes(int Placed, int Waiting, int Unplaced, Fraction? MeanDays)
{
    /// <summary>The waiting times of a set of procedures.</summary>
    /// <param name="procedures">The procedures.</param>
    /// <returns>The times.</returns>
    public static WaitingTimes Of(IEnumerable<Procedure> procedures)
    {
        ArgumentNullException.ThrowIfNull(procedures);
        var all = procedures.ToArray();
        var waits = all.Select(procedure => procedure.Wait).OfType<Duration>().ToArray();
        var nanoseconds = waits.Aggregate(Int128.Zero, (sum, wait) => sum + (Int128)wait.ToBigIntegerNanoseconds());
        return new(
            waits.Length,
            all.Count(procedure => procedure.Outcome.IsOpen),
            all.Count(procedure => procedure.Outcome.IsNobodyLeft),
            waits.Length == 0 ? null : Fraction.Of(nanoseconds, waits.Length) / Fraction.Whole(NodaConstants.NanosecondsPerDay));
    }
}
