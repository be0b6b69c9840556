using static HomeCare.Domain.Procurement.Tests.Compliance.Words;

namespace HomeCare.Domain.Procurement.Tests.Compliance;

public class CallOffFaultTests
{
    private static readonly CallOffAward CallOff = ALawfulScheme.Scheme.CallOffs[0] with { DecidedOn = On("2027-03-01") };

    [Theory]
    [InlineData("2027-03-01", "2027-03-01", "2027-03-01", "")]
    [InlineData("2027-03-02", null, null, "processBegan")]
    [InlineData(null, "2027-02-28", null, "enteredOn")]
    [InlineData(null, null, "2027-02-28", "endsOn")]
    [Rule("TIME-09")]
    public void A_call_off_is_begun_decided_entered_into_and_ended_in_that_order(string? began, string? entered, string? ends, string path) =>
        Faults(CallOff with
        {
            ProcessBegan = began is null ? null : On(began),
            EnteredOn = entered is null ? null : On(entered),
            EndsOn = ends is null ? null : On(ends),
        }).ShouldBe(path.Length == 0 ? [] : ["out-of-order at callOffs[0]." + path]);

    [Theory]
    [InlineData(0, 1, "expectedWeeks")]
    [InlineData(1, 0, "reviewWeeks")]
    [InlineData(1, 1, "")]
    public void Weeks_are_one_or_more(int expected, int review, string path) =>
        Faults(CallOff with { Value = new(ALawfulScheme.Pounds(500), expected, review) })
            .ShouldBe(path.Length == 0 ? [] : ["number at callOffs[0].value." + path]);

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(10_000, false)]
    [InlineData(10_001, true)]
    public void A_fee_is_a_percentage_of_the_value(int basisPoints, bool fault) =>
        Faults(CallOff with { FeeBasisPoints = basisPoints }).ShouldBe(fault ? ["number at callOffs[0].feeBasisPoints"] : []);

    [Theory]
    [InlineData("2028-06-01", "2028-06-01", "2028-06-01", "")]
    [InlineData("2028-06-02", "2028-06-01", "2028-06-02", "reopening.openings[0].latest")]
    [InlineData("2028-06-01", "2028-06-30", "2028-05-31", "reopening.openings[1].earliest")]
    [Rule("TIME-09")]
    public void Planned_re_openings_come_in_order(string first, string latest, string second, string path) =>
        FaultWords.Of(ALawfulScheme.Scheme.Planning((first, latest), (second, "2029-01-01")))
            .ShouldBe(path.Length == 0 ? [] : ["out-of-order at " + path]);

    [Theory]
    [InlineData(1, false)]
    [InlineData(0, true)]
    public void A_plans_own_limits_are_one_or_more(int number, bool fault) =>
        FaultWords.Of(ALawfulScheme.Scheme with { Reopening = new([], new(number, A.Citation), new(number, A.Citation), new(number, A.Citation)) })
            .ShouldBe(fault ? ["number at reopening.openingsAtLeast", "number at reopening.firstWithinYears", "number at reopening.gapAtMostYears"] : []);

    private static IReadOnlyList<string> Faults(CallOffAward callOff) => FaultWords.Of(ALawfulScheme.Scheme with { CallOffs = [callOff] });
}
