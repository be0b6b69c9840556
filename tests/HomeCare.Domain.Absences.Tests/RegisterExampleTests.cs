namespace HomeCare.Domain.Absences.Tests;

public class RegisterExampleTests
{
    [Theory]
    [InlineData("2026-09-01 09:59:59", false)]
    [InlineData("2026-09-01 10:00", true)]
    [InlineData("2026-09-01 10:01", true)]
    [Rule("CLC26-069a")]
    public void Care_on_Wednesday_at_ten_is_free_until_Tuesday_at_ten(string received, bool isCharged) =>
        Planned.Policy.Judge(Planned.Care("2026-09-02 10:00"), received).IsCharged.ShouldBe(isCharged);

    [Fact]
    public void The_words_name_the_moment_and_the_bank_holiday() =>
        Planned.Policy.Judge(Planned.Care("2026-09-01 10:00", arrangement: Planned.Weekdays), "2026-08-28 11:00")
            .Explain(Planned.Care("2026-09-01 10:00"))
            .ShouldBe("chargeable: notice received Fri 28 Aug 2026 11:00; to avoid the charge it had to arrive before Fri 28 Aug 2026 10:00, because Mon 31 Aug 2026 is a bank holiday");
}
