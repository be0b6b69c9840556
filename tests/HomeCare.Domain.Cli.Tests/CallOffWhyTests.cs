namespace HomeCare.Domain.Cli.Tests;

public class CallOffWhyTests
{
    [Fact]
    public void A_ranked_provider_is_told_its_rank_its_cost_and_what_decided()
    {
        var why = Command.Run("call-off", "--why", "EX-07");
        (why.ExitCode, why.Error).ShouldBe((0, string.Empty));
        why.Output.ShouldStartWith("Example Care 07 (EX-07) is ranked 6 of 9.");
        why.Output.ShouldContain("Weekly cost: £676.15 and 2/3p, shown as £676.16");
        why.Output.ShouldContain("What decided: same cost as rank 5; hours already awarded: 140 h against 85 h.");
    }

    [Fact]
    public void A_refused_provider_is_told_every_reason_and_its_rule()
    {
        var why = Command.Run("call-off", "--why", "EX-23");
        why.ExitCode.ShouldBe(0);
        why.Output.ShouldStartWith("Example Care 23 (EX-23) was refused for 2 reasons.");
        why.Output.ShouldContain("cannot provide skin-monitoring (offers: eye-and-ear-drops, steroid-creams) [");
        why.Output.ShouldContain("HCL26-078a]");
    }

    [Fact]
    public void A_provider_may_be_named_in_any_case() =>
        Command.Run("call-off", "--why", "ex-07").ShouldBe(Command.Run("call-off", "--why", "EX-07"));

    [Theory]
    [InlineData("p-1", "lower (p-1) ")]
    [InlineData("P-1", "upper (P-1) ")]
    public void Of_two_providers_that_differ_in_case_the_one_written_is_told(string provider, string begins)
    {
        using var folder = new TemporaryFolder();
        var offers = folder.WithExample(ShippedExample.Offers, text =>
        {
            var lines = text.Split('\n');
            return $"{lines[0]}\n{lines[5].Replace("EX-05,Example Care 05", "P-1,upper")}\n{lines[9].Replace("EX-09,Example Care 09", "p-1,lower")}\n";
        });
        Command.Run("call-off", "--offers", offers, "--why", provider).Output.ShouldStartWith(begins);
    }

    [Theory]
    [InlineData("EX-99", "--why: there is no provider \"EX-99\": did you mean EX-09 or EX-19 or EX-29?")]
    [InlineData("", "--why: there is no provider \"\": write one of: EX-01, EX-02, ")]
    [InlineData("\u001b[31m\n", "--why: there is no provider \"\\u001b[31m\\u000a\": write one of: EX-01, EX-02, ")]
    public void An_unknown_provider_is_refused_with_the_nearest_ones(string provider, string begins)
    {
        var refused = Command.Run("call-off", "--why", provider);
        (refused.ExitCode, refused.Output).ShouldBe((2, string.Empty));
        refused.ErrorLines.ShouldHaveSingleItem().ShouldStartWith(begins);
    }
}
