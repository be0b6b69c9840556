namespace HomeCare.Domain.Pricing;

/// <summary>The packages that an uplift leaves as they are.</summary>
public sealed record UpliftExclusions
{
    /// <summary>No package is left out.</summary>
    public static UpliftExclusions None { get; } = new();

    /// <summary>
    /// Packages agreed in this many months before the uplift's day, or since: with three months and 1 April, one agreed on
    /// 1 January is left out and one agreed on 31 December is not. Null where none is.
    /// </summary>
    public int? AgreedInLastMonths { get; init; }

    /// <summary>Packages that cost more than this a week before the uplift; the value itself is not left out. Null where none is.</summary>
    public Money? AboveWeeklyValue { get; init; }
}
