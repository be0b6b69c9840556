namespace HomeCare.Domain.Benchmarks;

/// <summary>A way of ranking providers, to be compared with the others.</summary>
/// <remarks>Add yours to <see cref="Contender.All"/>.</remarks>
internal interface ICallOffContender
{
    /// <summary>Reads the workload into whatever form the contender works with. It is called once and not timed.</summary>
    void Prepare(CallOffWorkload workload);

    /// <summary>Ranks one package of the workload. This is timed.</summary>
    /// <param name="package">Its place in <see cref="CallOffWorkload.Packages"/>.</param>
    /// <returns>The answer, in the contender's own form.</returns>
    object Rank(int package);

    /// <summary>Puts an answer into the common form, in which contenders are compared. It is not timed.</summary>
    CallOffOutcome OutcomeOf(object answer);
}
