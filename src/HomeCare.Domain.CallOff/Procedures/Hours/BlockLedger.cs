using HomeCare.Domain.Pricing;
using NodaTime;
using OneOf;

namespace HomeCare.Domain.CallOff;

/// <summary>The guaranteed blocks of hours of one area in one period, in commissioned minutes of care.</summary>
/// <remarks>A block for a year is whole in a period of one year from any day; in any other period it is so many days of 52 weeks.</remarks>
public sealed record BlockLedger
{
    // A thousand years of one minute of care in every minute: beyond it the number is a mistake.
    private const long MostMinutes = 1000L * 366 * 24 * 60;
    private const int MostDays = 3660;

    private BlockLedger(LocalDate firstDay, LocalDate lastDay, ValueList<GuaranteedBlock> blocks)
    {
        FirstDay = firstDay;
        LastDay = lastDay;
        Blocks = blocks;
    }

    /// <summary>The first day of the period.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>The last day of the period, which is inside it.</summary>
    public LocalDate LastDay { get; }

    /// <summary>The blocks, in ordinal order of the leads; every size is set.</summary>
    public ValueList<GuaranteedBlock> Blocks { get; private init; }

    /// <summary>How much of each block is used, in ordinal order of the leads.</summary>
    public ValueList<BlockStanding> Standings => Blocks.Select(StandingOf).ToValueList();

    /// <summary>A ledger.</summary>
    /// <param name="firstDay">The first day of the period, which the caller sets.</param>
    /// <param name="lastDay">The last day of the period; at most ten years after.</param>
    /// <param name="blocks">The blocks, in any order.</param>
    /// <returns>
    /// The ledger, or every refusal: <c>days-reversed</c>, <c>period-too-long</c>, <c>duplicate-lead</c>, <c>block-size-missing</c> (a size
    /// that is not yet set is configuration that is missing), <c>minutes-out-of-range</c>.
    /// </returns>
    public static OneOf<BlockLedger, ValueList<Refusal>> Create(LocalDate firstDay, LocalDate lastDay, IEnumerable<GuaranteedBlock> blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        var ledger = new BlockLedger(firstDay, lastDay, blocks.OrderBy(block => block.Lead).ToValueList());
        var refusals = ledger.Faults().ToValueList();
        return refusals.Count > 0 ? refusals : ledger;
    }

    /// <summary>The standing of a lead.</summary>
    /// <param name="lead">The lead provider.</param>
    /// <returns>The standing, or null when the lead has no block.</returns>
    public BlockStanding? Of(ProviderId lead) => Blocks.FirstOrDefault(block => block.Lead == lead) is { } block ? StandingOf(block) : null;

    /// <summary>The ledger after a package has been commissioned from a lead: the whole package counts, also beyond the block.</summary>
    /// <param name="lead">The lead provider.</param>
    /// <param name="minutes">The package's minutes of care in the period; not negative.</param>
    /// <returns>The ledger, or a refusal: <c>block-missing</c> (the lead has none), <c>minutes-out-of-range</c>.</returns>
    public OneOf<BlockLedger, Refusal> Commission(ProviderId lead, long minutes)
    {
        if (Blocks.FirstOrDefault(block => block.Lead == lead) is not { } block)
        {
            return new Refusal("block-missing", $"provider {lead} has no guaranteed block in this ledger", [new("provider", lead.Value)]);
        }

        return minutes is < 0 or > MostMinutes || block.CommissionedMinutes + minutes > MostMinutes
            ? OutOfRange(lead, minutes)
            : this with { Blocks = Blocks.Select(other => other == block ? block with { CommissionedMinutes = block.CommissionedMinutes + minutes } : other).ToValueList() };
    }

    private BlockStanding StandingOf(GuaranteedBlock block) => new(
        block.Lead,
        block.Size.Match(size => In(size.Value), _ => Fraction.Zero),
        Fraction.Whole(block.CommissionedMinutes));

    // A block for a year is neither more nor less in a period of whole years, though these are not 52 weeks long.
    private Fraction In(BlockHours size) => size.Period == HoursPeriod.Year && WholeYears is { } years
        ? Fraction.Of((Int128)size.Minutes * years, 1)
        : size.MinutesIn(Days);

    private int? WholeYears => LastDay < LocalDate.MaxIsoValue
        && LastDay.PlusDays(1) is var next
        && next.Year - FirstDay.Year is var years and > 0
        && FirstDay.PlusYears(years) == next
            ? years
            : null;

    private int Days => Period.DaysBetween(FirstDay, LastDay) + 1;

    private IEnumerable<Refusal> Faults()
    {
        Fact[] days = [new("first-day", PlainText.Of(FirstDay)), new("last-day", PlainText.Of(LastDay))];
        if (LastDay < FirstDay)
        {
            yield return new("days-reversed", "the last day of the period is before the first", [.. days]);
        }
        else if (Days > MostDays)
        {
            yield return new("period-too-long", "the period is longer than ten years", [.. days]);
        }

        foreach (var repeated in Blocks.GroupBy(block => block.Lead).Where(group => group.Count() > 1))
        {
            yield return new("duplicate-lead", $"provider {repeated.Key} has two blocks", [new("provider", repeated.Key.Value)]);
        }

        foreach (var block in Blocks)
        {
            if (block.Size.TryPickT1(out var missing, out var size))
            {
                yield return new(
                    "block-size-missing",
                    $"the size of the block of provider {block.Lead} is not yet set: it must be before a package is called off",
                    [new("provider", block.Lead.Value), new("citation", missing.Citation.Id)]);
            }
            else if (size.Value.Minutes > MostMinutes)
            {
                yield return OutOfRange(block.Lead, size.Value.Minutes);
            }

            if (block.CommissionedMinutes is < 0 or > MostMinutes)
            {
                yield return OutOfRange(block.Lead, block.CommissionedMinutes);
            }
        }
    }

    private static Refusal OutOfRange(ProviderId lead, long minutes) => new(
        "minutes-out-of-range",
        $"the minutes of provider {lead} are less than none or more than {PlainText.Of(MostMinutes)}",
        [new("provider", lead.Value), new("minutes", PlainText.Of(minutes)), new("most", PlainText.Of(MostMinutes))]);
}
