using FsCheck.Xunit;

namespace HomeCare.Domain.Procurement.Tests.Compliance;

[Properties(Arbitrary = new[] { typeof(FrameworkGenerators) }, MaxTest = 400)]
public class DayByDayTests
{
    [Property]
    [Rule("OF-02")]
    public void Walking_finds_the_same_of_the_second_award(Chain chain) => chain.Says("OF-02").ShouldBe(new DayByDay(chain).Second);

    [Property]
    [Rule("OF-03")]
    public void And_of_the_five_years(Chain chain) => chain.Says("OF-03").ShouldBe(new DayByDay(chain).Five);

    [Property]
    [Rule("OF-04")]
    public void And_of_the_five_years_from_every_later_award(Chain chain) => chain.Says("OF-04").ShouldBe(new DayByDay(chain).Rolling);

    [Property]
    [Rule("OF-06")]
    public void And_of_the_eight_years(Chain chain) => chain.Says("OF-06").ShouldBe(new DayByDay(chain).Eight);

    [Property]
    [Rule("OF-07")]
    public void And_of_what_runs_past_them(Chain chain) => chain.Says("OF-07").ShouldBe(new DayByDay(chain).Past);

    [Property]
    [Rule("OF-08")]
    public void And_of_one_supplier(Chain chain) => chain.Says("OF-08").ShouldBe(new DayByDay(chain).One);

    [Property]
    [Rule("OF-16")]
    public void And_of_the_last_lawful_day(Chain chain)
    {
        var last = new DayByDay(chain).LastLawfulDay;

        new[] { last, last.PlusDays(-1) }.Select(day => chain.Scheme.EndingOn(PlainText.Of(day)).Says("OF-16"))
            .ShouldBe(["met", "warning"]);
    }
}
