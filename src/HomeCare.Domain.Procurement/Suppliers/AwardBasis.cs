using Ardalis.SmartEnum;

namespace HomeCare.Domain.Procurement;

/// <summary>What a supplier is awarded a framework on. The name is the form used in files and reports.</summary>
/// <remarks>
/// A new supplier can only be awarded on a tender in the present round (EX-04). An existing one may be awarded on any of
/// the three where suppliers are not limited in number (section 49(4)), and never on the past award alone where they are
/// (section 49(5)).
/// </remarks>
public sealed class AwardBasis : SmartEnum<AwardBasis>
{
    /// <summary>By reference to the bare fact of a past award under the scheme.</summary>
    public static readonly AwardBasis PastAward = new("past-award", 1);

    /// <summary>By reference to a tender made for an earlier award under the scheme.</summary>
    public static readonly AwardBasis EarlierTender = new("earlier-tender", 2);

    /// <summary>By reference to a tender in the present round.</summary>
    public static readonly AwardBasis CurrentTender = new("current-tender", 3);

    private AwardBasis(string name, int value)
        : base(name, value)
    {
    }
}
