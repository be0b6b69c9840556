using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>The thresholds of councils (Schedule 1) and the line for small contracts (section 87), all including VAT.</summary>
/// <remarks>They are reviewed every two years. A day before the first that is held here has no answer, and none is guessed.</remarks>
public static class Thresholds
{
    /// <summary>For light touch services, oldest first (KIND-04).</summary>
    public static ValueList<Threshold> LightTouchServices { get; } = [new(Money.FromPence(663_540_00), Transition.ActApplies)];

    /// <summary>For other services, oldest first (KIND-03).</summary>
    public static ValueList<Threshold> OtherServices { get; } = [new(Money.FromPence(207_720_00), new LocalDate(2026, 1, 1))];

    /// <summary>From this value on, a contract below the threshold needs a contract details notice (section 87, CALL-06).</summary>
    public static Money SmallContractNotices { get; } = Money.FromPence(30_000_00);

    /// <summary>The threshold on a day.</summary>
    /// <param name="thresholds">One of the lists of this class.</param>
    /// <param name="day">The day.</param>
    /// <returns>The amount, or null for a day before the first that is held.</returns>
    public static Money? On(ValueList<Threshold> thresholds, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(thresholds);
        return thresholds.LastOrDefault(one => one.From <= day)?.Amount;
    }

    /// <summary>The day whose thresholds a scheme is measured by: the beginning of its procurement.</summary>
    internal static LocalDate? DayOf(FrameworkScheme scheme) =>
        scheme.ProcedureBegan ?? (scheme.Rounds.Count > 0 ? scheme.Rounds[0].TenderNotice?.Published : null);

    /// <summary>What a rule says is missing where this library holds no threshold.</summary>
    internal static string Missing(string what, LocalDate day) => $"the threshold for {what} on {PlainText.Of(day)}, which this library does not hold";
}
