namespace HomeCare.Domain.Pricing;

/// <summary>A visit, or a part of one, at one price.</summary>
/// <remarks>
/// A visit has more than one line only where the terms split it at midnight or enhance it by the minute, and then only where
/// the enhancement or the row of the price book differs. Two rows are two lines even at the same price. <c>default</c> is no line and has no visit.
/// </remarks>
public readonly record struct VisitLine
{
    private readonly long amount;
    private readonly long unit;

    internal VisitLine(
        DatedVisit visit,
        DatedRow<PricedItem, Money> row,
        Enhancement? enhancement,
        int fromMinute,
        int chargedMinutes,
        long amount,
        long unit,
        long pence)
    {
        (Visit, Row, Enhancement, FromMinute, ChargedMinutes) = (visit, row, enhancement, fromMinute, chargedMinutes);
        (this.amount, this.unit) = (amount, unit);
        Rounded = Money.FromPence(pence);
    }

    /// <summary>The visit.</summary>
    public DatedVisit Visit { get; }

    /// <summary>The row of the price book, with its source, its days and how firm it is.</summary>
    public DatedRow<PricedItem, Money> Row { get; }

    /// <summary>The enhancement of the price, or null.</summary>
    public Enhancement? Enhancement { get; }

    /// <summary>The first charged minute of the line, counted from the start of the visit, as minutes pass.</summary>
    public int FromMinute { get; }

    /// <summary>The minutes charged for each carer. For a flat night they are those planned, and do not matter.</summary>
    public int ChargedMinutes { get; }

    /// <summary>The amount to the penny.</summary>
    public Money Rounded { get; }

    /// <summary>The carers, each of them charged.</summary>
    public int Carers => Visit.Carers;

    /// <summary>The price before any enhancement.</summary>
    public Price Price => new(Row.Value.AsT0.Value, Row.Key.Unit);

    /// <summary>Where the price stands.</summary>
    public Citation Citation => Row.Value.Citation;

    /// <summary>Whether the price is provisional.</summary>
    public bool IsProvisional => Row.Status == DatedStatus.Provisional;

    /// <summary>The exact amount, for all carers.</summary>
    public ExactAmount Amount => ExactAmount.FromFractionOfPence(amount, unit);

    /// <summary>The line as people read it, with its price, where that stands, and the exact amount.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var time = Row.Key.Unit == PriceUnit.Night ? "a night" : PlainText.Hours(ChargedMinutes);
        var each = Carers == 1 ? time : $"{PlainText.Of(Carers)} × {time}";
        var from = FromMinute == 0
            ? string.Empty
            : $" from {PlainText.Of(LondonTime.TimeAt(Visit.StartsAt + NodaTime.Duration.FromMinutes(FromMinute)).TimeOfDay)}";
        var enhanced = Enhancement is null ? string.Empty : $" {Enhancement.Amount} ({Enhancement.Name})";
        var firmness = IsProvisional ? ", provisional" : string.Empty;
        return $"{Visit}: {each}{from} at {Price}{enhanced} for {Row.Key.Key} ({Citation.Id}{firmness}), {Amount}";
    }
}
