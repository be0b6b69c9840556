using NodaTime;

namespace HomeCare.Domain.Pricing;

/// <summary>Days in a row at one weekly price.</summary>
/// <param name="FirstDay">The first of them.</param>
/// <param name="Days">How many; at least one.</param>
/// <param name="Rate">The price of a week.</param>
/// <param name="Citation">Where that price stands.</param>
/// <param name="Status">How firm that price is.</param>
/// <param name="Half">What happens to exactly half a penny.</param>
public sealed record WeekLine(LocalDate FirstDay, int Days, WeeklyRate Rate, Citation Citation, DatedStatus Status, PennyRounding Half)
{
    /// <summary>The last of the days, inside.</summary>
    public LocalDate LastDay => FirstDay.PlusDays(Days - 1);

    /// <summary>A seventh of the week's price for each day, unrounded.</summary>
    public ExactAmount Exact => Rate.ForDays(Days);

    /// <summary>The exact price rounded once.</summary>
    public Money Rounded => Exact.Round(Half);

    /// <summary>The line as people read it: days, price, amount and source.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var rounded = Exact == ExactAmount.FromMoney(Rounded) ? string.Empty : $", rounded {Rounded}";
        var status = Status == DatedStatus.Provisional ? ", provisional" : string.Empty;
        var days = Days == 1 ? "1 day" : PlainText.Of(Days) + " days";
        return $"{PlainText.Of(FirstDay)} to {PlainText.Of(LastDay)}, {days} at {Rate}: {Exact}{rounded} ({Citation.Id}{status})";
    }
}
