namespace HomeCare.Domain.Pricing;

/// <summary>The price of one segment of a day, with the price it was reckoned from.</summary>
/// <param name="Segment">The segment.</param>
/// <param name="Price">The price of its band.</param>
/// <param name="Citation">Where that price stands.</param>
/// <param name="Status">How firm that price is.</param>
/// <param name="Half">What happens to exactly half a penny.</param>
public sealed record SessionLine(DaySegment Segment, Price Price, Citation Citation, DatedStatus Status, PennyRounding Half)
{
    /// <summary>The price pro rata of the unit, unrounded. An hour is never rounded first.</summary>
    public ExactAmount Exact => Price.ForMinutes(Segment.Minutes);

    /// <summary>The exact price rounded once.</summary>
    public Money Rounded => Exact.Round(Half);

    /// <summary>The line as people read it, such as <c>4 h of band 3 at £73.88 by the session of 6 h: £49.25 and 1/3p, rounded £49.25</c>.</summary>
    /// <returns>The text, with the id of the citation, and whether the price is provisional.</returns>
    public override string ToString()
    {
        var rounded = Exact == ExactAmount.FromMoney(Rounded) ? string.Empty : $", rounded {Rounded}";
        var status = Status == DatedStatus.Provisional ? ", provisional" : string.Empty;
        return $"{Segment} at {Price}: {Exact}{rounded} ({Citation.Id}{status})";
    }
}
