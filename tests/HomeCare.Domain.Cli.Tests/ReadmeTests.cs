using System.Text;
using HomeCare.Domain.CallOff;
using HomeCare.Domain.Files;
using HomeCare.Domain.Procurement;
using HomeCare.Domain.Schemes;
using NodaTime;

namespace HomeCare.Domain.Cli.Tests;

/// <summary>The examples in the README, compiled and run.</summary>
public class ReadmeTests
{
    [Theory]
    [InlineData("call-off")]
    [InlineData("check")]
    public void The_examples_in_the_README_are_the_code_below(string example)
    {
        var here = File.ReadAllLines(Path.Combine(RepositoryRoot.Path, "tests", "HomeCare.Domain.Cli.Tests", "ReadmeTests.cs"))
            .SkipWhile(line => line.Trim() != $"// <{example}>")
            .Skip(1)
            .TakeWhile(line => line.Trim() != $"// </{example}>")
            .Select(line => line.Length > 8 ? line[8..] : string.Empty);
        var readme = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "README.md"));
        readme.ShouldContain("```csharp\n" + string.Join('\n', here) + "\n```");
    }

    [Fact]
    public void The_check_in_the_README_finds_the_end_that_is_too_late_and_keeps_the_councils_own_rules()
    {
        var output = new StringWriter();
        Check(output)!.Verdicts.ShouldAllBe(verdict => verdict.Verdict == Verdict.Met);
        output.ToString().ShouldContain("Breach OF-06: the scheme is stated to end in 2034-09, 124 days after");
    }

    [Fact]
    public void The_call_off_in_the_README_runs()
    {
        var (requestBytes, offersBytes) = (ShippedExample.Read(ShippedExample.Request), ShippedExample.Read(ShippedExample.Offers));
        var seed = Encoding.UTF8.GetString(ShippedExample.Read(ShippedExample.Seed)).Trim();
        var output = new StringWriter();
        Example(output, requestBytes, offersBytes, seed).Bytes.Length.ShouldBePositive();
        output.ToString().ShouldStartWith("Example Care 09: £642.88 a week");
        output.ToString().ShouldContain("Example Care 07 (EX-07) is ranked 6 of 9.");
    }

    private static DecisionRecord Example(TextWriter Console, byte[] requestBytes, byte[] offersBytes, string seed)
    {
#pragma warning disable IDE0011 // short enough without braces
        // <call-off>
        var scheme = LeicestershireHomeCare2026.Scheme;
        var request = RequestFile.Read("request.json", requestBytes, scheme).AsT0;
        var offers = OffersFile.Read("offers.csv", offersBytes, scheme, request.DecidedOn).AsT0;
        var snapshot = CallOffSnapshot.Create(scheme.TermsFor(request.Lot).AsT0, offers).AsT0;
        var ranking = CallOffRanker.Rank(snapshot, request, DrawSeed.Read(seed).AsT0).AsT0;

        Console.WriteLine($"{ranking.Winner?.Candidate.Name}: {ranking.Winner?.Cost.Rounded} a week");
        foreach (var line in ranking.Explain(new ProviderId("EX-07")))
            Console.WriteLine(line);
        var record = DecisionRecord.Of(ranking); // record.Bytes are canonical JSON; DecisionRecord.Replay decides again
        // </call-off>
#pragma warning restore IDE0011
        return record;
    }

    private static ComplianceReport? Check(TextWriter Console)
    {
#pragma warning disable IDE0011 // short enough without braces
        // <check>
        var framework = LeicestershireHomeCare2026.Scheme.Framework.WithFirstAwardOn(new LocalDate(2026, 5, 1));
        var asOf = new LocalDate(2026, 11, 22);
        var report = ProcurementAct2023.WholeAct.Check(framework, asOf).AsT0;

        foreach (var finding in report.Findings)
            Console.WriteLine($"{finding.Severity} {finding.Rule.Id}: {finding.Message}");
        var ahead = SchemeOutlook.Of(framework, asOf).AsT0; // ahead.NextAwardBy, ahead.LastLawfulDay, ahead.Open
        var own = OwnReopeningRules.For(framework)?.Check(framework, asOf); // what the council promised beside the Act
        // </check>
#pragma warning restore IDE0011
        ahead.NextAwardBy.ShouldBe(new LocalDate(2029, 4, 30));
        return own?.AsT0;
    }
}
