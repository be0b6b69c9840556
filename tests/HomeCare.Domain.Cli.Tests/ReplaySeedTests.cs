namespace HomeCare.Domain.Cli.Tests;

public class ReplaySeedTests
{
    [Fact]
    public void The_disclosed_seed_confirms_the_draw()
    {
        using var folder = new TemporaryFolder();
        Command.Run("replay", folder.WithRecord(), "--seed-file", folder.WithExample(ShippedExample.Seed)).ExitCode.ShouldBe(0);
    }

    [Fact]
    public void Another_seed_differs_in_its_commitment_and_its_key()
    {
        using var folder = new TemporaryFolder();
        var replay = Command.Run("replay", folder.WithRecord(), "--seed-file", folder.With("seed.txt", new string('0', 32)));
        replay.ExitCode.ShouldBe(1);
        replay.Output.ShouldContain("differs in 2 places.");
        replay.Output.ShouldContain("  $.draw.commitment: recorded a8faed6abbf35c12a4b26e40f6feb19d736d90045c83b9f9a31f638d323e6811, recomputed ");
        replay.Output.ShouldContain("  $.draw.key: recorded e5f02704225f8d9b9b659d1ea5505de6, recomputed ");
    }

    [Fact]
    public void What_is_not_a_seed_is_bad_input()
    {
        using var folder = new TemporaryFolder();
        var seed = folder.With("seed.txt", "xyz");
        var refused = Command.Run("replay", folder.WithRecord(), "--seed-file", seed);
        refused.ExitCode.ShouldBe(2);
        refused.ErrorLines.ShouldHaveSingleItem().ShouldStartWith($"{seed}: it is not a seed: write 32 hexadecimal digits");
    }

    [Fact]
    public void A_record_without_a_draw_has_no_seed_to_check()
    {
        using var folder = new TemporaryFolder();
        var offers = folder.WithExample(ShippedExample.Offers, text => string.Join('\n', text.Split('\n').Take(2)));
        var record = folder.With("decision.json", Command.Run("call-off", "--offers", offers, "--json").Output);
        var seed = folder.WithExample(ShippedExample.Seed);
        var refused = Command.Run("replay", record, "--seed-file", seed);
        (refused.ExitCode, refused.ErrorLines.Single()).ShouldBe((2, $"{seed}: the record has no draw, so there is no seed to check"));
    }
}
