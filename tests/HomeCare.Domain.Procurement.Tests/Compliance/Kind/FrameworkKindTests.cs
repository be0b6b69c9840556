namespace HomeCare.Domain.Procurement.Tests;

public class FrameworkKindTests
{
    [Theory]
    [InlineData("open-framework", "act section49 reopens standstill change-notices competition", 30, 90)]
    [InlineData("light-touch-open-framework", "act section49 light-touch reopens", 120, 180)]
    [InlineData("closed-framework", "act four-years standstill change-notices competition", 30, 90)]
    [InlineData("light-touch-closed-framework", "act light-touch", 120, 180)]
    [InlineData("light-touch-reopening-framework", "act light-touch reopens", 120, 180)]
    [InlineData("not-under-the-act", "reopens", 30, 90)]
    [Rule("OF-17")]
    [Rule("CF-02")]
    [Rule("NOT-05")]
    [Rule("NOT-12")]
    public void Each_kind_switches_on_its_duties(string name, string switches, int detailsNoticeDays, int contractCopyDays)
    {
        var kind = FrameworkKind.FromName(name);
        (bool IsOn, string Name)[] all =
        [
            (kind.IsUnderTheAct, "act"),
            (kind.IsOpenFramework, "section49"),
            (kind.IsLightTouch, "light-touch"),
            (kind.MayReopen, "reopens"),
            (kind.HasFourYearLimit, "four-years"),
            (kind.HasMandatoryStandstill, "standstill"),
            (kind.NeedsChangeNotices, "change-notices"),
            (kind.NeedsStatutoryCompetition, "competition"),
        ];
        string.Join(' ', all.Where(one => one.IsOn).Select(one => one.Name)).ShouldBe(switches);
        (kind.DetailsNoticeDays, kind.ContractCopyDays).ShouldBe((detailsNoticeDays, contractCopyDays));
    }

    [Theory]
    [InlineData("open-framework", "open-framework")]
    [InlineData("light-touch-open-framework", "open-framework")]
    [InlineData("closed-framework", "closed-framework")]
    [InlineData("light-touch-closed-framework", "closed-framework")]
    [InlineData("light-touch-reopening-framework", "closed-framework")]
    [InlineData("not-under-the-act", "not-under-the-act")]
    [Rule("KIND-01")]
    public void A_framework_that_loses_light_touch_is_of_the_kind_without_it(string name, string without) =>
        FrameworkKind.FromName(name).WithoutLightTouch.Name.ShouldBe(without);

    [Fact]
    public void Every_kind_is_in_the_table() => FrameworkKind.List.Count.ShouldBe(6);
}
