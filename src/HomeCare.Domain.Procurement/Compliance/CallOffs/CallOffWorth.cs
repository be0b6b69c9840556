namespace HomeCare.Domain.Procurement;

/// <summary>What a call-off is worth on a reading of ambiguity A15, or that it cannot be said.</summary>
/// <param name="Amount">The value including VAT; null when it cannot be said.</param>
/// <param name="CountsAsAboveThreshold">Whether it counts as above every threshold for want of a value (Schedule 3 paragraph 5).</param>
/// <param name="Basis">What the value rests on, such as <c>26 expected weeks</c>.</param>
internal sealed record CallOffWorth(Money? Amount, bool CountsAsAboveThreshold, string Basis)
{
    internal static CallOffWorth Of(CallOffValue value, PackageValue reading) => (reading, value.ExpectedWeeks, value.ReviewWeeks) switch
    {
        (PackageValue.ReviewPeriod, _, { } weeks) => new(Times(value.Weekly, weeks), false, $"{PlainText.Of(weeks)} weeks to the review"),
        (PackageValue.ReviewPeriod, _, null) => new(null, false, "no weeks to the review"),
        (_, { } weeks, _) => new(Times(value.Weekly, weeks), false, $"{PlainText.Of(weeks)} expected weeks"),
        (PackageValue.OpenEndedIsAboveThreshold, null, _) => new(null, true, "no expected weeks"),
        (_, null, _) => new(null, false, "no expected weeks"),
    };

    internal string InWords => Amount is { } amount ? $"{amount} ({Basis})" : $"an amount not known ({Basis})";

    internal Fact[] Facts => [new("value", Amount?.ToDigits() ?? "not known"), new("basis", Basis)];

    // More than money can be is still above every line.
    private static Money Times(Money weekly, int weeks) =>
        Money.FromPence((long)Int128.Clamp((Int128)weekly.Pence * weeks, long.MinValue, long.MaxValue));
}
