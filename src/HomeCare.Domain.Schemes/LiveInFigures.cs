namespace HomeCare.Domain.Schemes;

/// <summary>What a source prints of live-in and 24-hour care, beside what follows from it. Neither is adjusted to the other.</summary>
/// <param name="People">How many people have the care; at least one.</param>
/// <param name="Gross">What it costs a week, all of them together.</param>
/// <param name="Net">What it costs the authority a week after contributions from Health.</param>
/// <param name="PrintedAverage">The cost a week for one person, as printed.</param>
public sealed record LiveInFigures(Cited<int> People, Cited<Money> Gross, Cited<Money> Net, Cited<Money> PrintedAverage)
{
    private const int HoursInAWeek = 7 * 24;

    /// <summary>What Health contributes a week: the gross less the net.</summary>
    public Money HealthContribution => Gross.Value - Net.Value;

    /// <summary>That contribution as a share of the gross.</summary>
    public Fraction HealthShare => Fraction.Of(HealthContribution.Pence, Gross.Value.Pence);

    /// <summary>The gross cost a week for one person, exactly.</summary>
    public ExactAmount Average => Each(Gross.Value);

    /// <summary>The net cost a week for one person, exactly.</summary>
    public ExactAmount NetAverage => Each(Net.Value);

    /// <summary>The average divided by the 168 hours of a week. A derived figure only: care by the week has no hourly price.</summary>
    public ExactAmount AverageByTheHour => Average * Fraction.Of(1, HoursInAWeek);

    /// <summary>The average to the penny less the printed one; nought where they agree.</summary>
    public Money AverageDifference => Average.Round(PennyRounding.HalfAwayFromZero) - PrintedAverage.Value;

    /// <summary>What the printed figures disagree about.</summary>
    /// <returns>A warning with the id of the printed average where it is not the gross over the people; otherwise none.</returns>
    public ValueList<Finding> Check()
    {
        var computed = Average.Round(PennyRounding.HalfAwayFromZero);
        return AverageDifference == Money.Zero
            ? []
            : [
                new(
                    new(PrintedAverage.Citation, "The average cost of a person is the whole cost over the people.", Severity.Warning),
                    Severity.Warning,
                    $"the printed average is {PrintedAverage.Value}; {Gross.Value} over {PlainText.Of(People.Value)} people is {computed}",
                    [
                        new("printed", PrintedAverage.Value.ToDigits()),
                        new("computed", computed.ToDigits()),
                        new("difference", AverageDifference.ToDigits()),
                    ]),
            ];
    }

    private ExactAmount Each(Money all) => ExactAmount.FromFractionOfPence(all.Pence, People.Value);
}
