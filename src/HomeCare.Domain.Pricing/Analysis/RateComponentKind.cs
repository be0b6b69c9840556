using Ardalis.SmartEnum;

namespace HomeCare.Domain.Pricing;

/// <summary>A cost that the rate for an hour covers. What is left after all of them is the surplus.</summary>
public sealed class RateComponentKind : SmartEnum<RateComponentKind>
{
    /// <summary>The carer's pay for the hour.</summary>
    public static readonly RateComponentKind CarerPay = new("carer-pay", 1, required: true, betweenVisits: false);

    /// <summary>The employer's National Insurance on the pay.</summary>
    public static readonly RateComponentKind EmployerNationalInsurance = new("employer-national-insurance", 2, required: true, betweenVisits: false);

    /// <summary>The miles between visits.</summary>
    public static readonly RateComponentKind Mileage = new("mileage", 3, required: true, betweenVisits: true);

    /// <summary>The paid time between visits.</summary>
    public static readonly RateComponentKind TravelTime = new("travel-time", 4, required: true, betweenVisits: true);

    /// <summary>The office, its staff and its rota systems.</summary>
    public static readonly RateComponentKind Overheads = new("overheads", 5, required: true, betweenVisits: false);

    /// <summary>What the terms of an ethical care charter cost beyond the rest, where a council pays for them.</summary>
    public static readonly RateComponentKind CharterTerms = new("charter-terms", 6, required: false, betweenVisits: false);

    /// <summary>Any other cost: pension, holidays, sickness, training, equipment.</summary>
    public static readonly RateComponentKind Other = new("other", 7, required: false, betweenVisits: false);

    private RateComponentKind(string name, int value, bool required, bool betweenVisits)
        : base(name, value) => (IsRequired, IsBetweenVisits) = (required, betweenVisits);

    /// <summary>Whether a rate that leaves it out is incomplete.</summary>
    public bool IsRequired { get; }

    /// <summary>Whether it arises between visits, so that a long, sessional visit does not have it.</summary>
    public bool IsBetweenVisits { get; }
}
