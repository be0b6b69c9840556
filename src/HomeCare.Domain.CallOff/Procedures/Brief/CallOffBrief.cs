namespace HomeCare.Domain.CallOff;

/// <summary>What a procedure knows of one package when it begins. It does not change while the procedure runs.</summary>
/// <param name="Package">The package; it goes to one provider as a whole (K-16).</param>
/// <param name="Lists">One list for each tier of the plan, also where nobody is able.</param>
public sealed record CallOffBrief(PackageReference Package, ValueList<TierList> Lists)
{
    /// <summary>What is declared of the package, such as <c>live-in</c> is <c>yes</c>.</summary>
    public ValueList<Fact> Declared { get; init; } = [];

    /// <summary>The person's budget a week, or null where there is none. A plan with a person's choice needs one.</summary>
    public ExactAmount? PersonalBudget { get; init; }

    /// <summary>The guaranteed blocks of hours, or null where there are none. A plan with a stage within a block needs them.</summary>
    public BlockLedger? Blocks { get; init; }

    /// <summary>Why this plan and these lists were taken, such as the facts of a <see cref="Selection{T}"/>. They are kept and decide nothing.</summary>
    public ValueList<Fact> ChosenBecause { get; init; } = [];
}
