namespace HomeCare.Domain.Benchmarks;

/// <summary>A contender that can also explain: a reason for every refused provider, and the cost lines of every ranked one.</summary>
internal interface IExplainingContender : IContender
{
    /// <summary>Ranks and explains one package. This is timed.</summary>
    /// <param name="package">Its place in <see cref="CallOffWorkload.Packages"/>.</param>
    /// <returns>The answer, in the contender's own form. It may be used again for the next package.</returns>
    object Explain(int package);

    /// <summary>Puts the last answer into the common form, in which contenders are compared. It is not timed.</summary>
    CallOffOutcome OutcomeOf(object answer);
}
