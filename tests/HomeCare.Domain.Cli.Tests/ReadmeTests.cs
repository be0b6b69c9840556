using System.Text;
using HomeCare.Domain.Absences;
using HomeCare.Domain.CallOff;
using HomeCare.Domain.Files;
using HomeCare.Domain.Pricing;
using HomeCare.Domain.Procurement;
using HomeCare.Domain.Schemes;
using NodaTime;

namespace HomeCare.Domain.Cli.Tests;

/// <summary>The examples in the README, compiled and run.</summary>
public class ReadmeTests
{
    [Theory]
    [InlineData("call-off")]
    [InlineData("what-if")]
    [InlineData("procedure")]
    [InlineData("batch")]
    [InlineData("check")]
    [InlineData("price")]
    [InlineData("bids")]
    [InlineData("absence")]
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

    [Fact]
    public void The_counterfactuals_in_the_README_are_as_it_says()
    {
        var output = new StringWriter();
        Counterfactuals(output, ShippedRanking(), ShippedSeed());
        output.ToString().ShouldBe(
            """
            Example Care 07 (EX-07), rate for fringe: would have won at £23.35 an hour (it offers £26.36)
            Example Care 07 (EX-07), rate for sessional: would have won at £21.91 an hour (it offers £24.00)
            Example Care 05 (EX-05), rate for sessional at £22.79 instead of £24.05, £20.16 a week less: the package goes to Example Care 05 (EX-05)
            Example Care 09 (EX-09) with 15 h 26 min a week less to spare: the package goes to Example Care 05 (EX-05)

            """,
            StringCompareShould.IgnoreLineEndings);
    }

    [Fact]
    public void The_procedure_in_the_README_goes_to_the_second_when_the_first_declines()
    {
        var output = new StringWriter();
        Offers(output, ShippedRanking(), A.Citation);
        output.ToString().ShouldBe(
            """
            provider EX-05 has not been asked
            offered: EX-05
            person-refused: EX-09, EX-05, EX-14, EX-48, EX-18, EX-07, EX-02, EX-21, EX-41
            overridden: EX-05, EX-14, EX-48, EX-18, EX-07, EX-02, EX-21, EX-41

            """,
            StringCompareShould.IgnoreLineEndings);
    }

    [Fact]
    public void The_batch_in_the_README_finds_the_winner_of_the_ranking()
    {
        var ranking = ShippedRanking();
        Batch(ranking.Snapshot, [ranking.Request, ranking.Request], ShippedSeed()).ShouldBe([ranking.Winner!.Candidate.Id, ranking.Winner.Candidate.Id]);
    }

    [Fact]
    public void The_prices_in_the_README_are_as_it_says()
    {
        var output = new StringWriter();
        Prices(output);
        output.ToString().ShouldBe(
            """
            2026-03-28 22:00, 420 minutes, 1 carer: 7 h at £29.39 by the hour for band rural (HCL26-042c), £205.73
            2026-03-29 08:00, 50 minutes, 2 carers: 2 × 50 min at £29.39 by the hour for band rural (HCL26-042c), £48.98 and 1/3p
            £254.71, exactly £254.71 and 1/3p

            """,
            StringCompareShould.IgnoreLineEndings);
    }

    [Fact]
    public void The_bids_in_the_README_are_judged()
    {
        var output = new StringWriter();
        Bids(output, ShippedExample.Read(ShippedExample.Bids));
        output.ToString().ShouldContain("EX-01: 6 accepted");
        output.ToString().ShouldContain("bids.csv:10:5: Band 2 at £57.92: the ceiling is £57.91 (CLC26-044a)");
    }

    [Fact]
    public void The_absence_in_the_README_is_paid_and_not_charged()
    {
        var output = new StringWriter();
        Absences(output, A.Citation);
        output.ToString().ShouldBe(
            """
            provider paid £108.16: chargeable: notice received Fri 28 Aug 2026 11:00; to avoid the charge it had to arrive before Fri 28 Aug 2026 10:00, because Mon 31 Aug 2026 is a bank holiday
            person charged £0.00: not chargeable: notice received Fri 28 Aug 2026 11:00, in time: it had to arrive before Sun 30 Aug 2026 10:00, 48 hours before the start

            """,
            StringCompareShould.IgnoreLineEndings);
    }

    private static void Absences(TextWriter Console, Citation itsCitation)
    {
        // <absence>
        var person = new PersonReference("P-1042");
        var weekdayService = new CareArrangement(person, new("EX-01"), new("day-service")) { Days = ServiceDays.WeekdaysOnly };
        var session = PlannedCare.Create(
            weekdayService,
            new() { Start = new(2026, 9, 1, 10, 0), Length = VisitLength.OfMinutes(360) },
            CarePrice.Of(Money.FromPence(108_16))).AsT0;
        var notice = new AbsenceNotice
        {
            Id = new("N-7"),
            Cause = AbsenceCause.Person,
            Person = person,
            From = new(2026, 9, 1, 0, 0),
            Until = new(2026, 9, 12, 0, 0),
            Received = Instant.FromUtc(2026, 8, 28, 10, 0), // Friday, 11:00 by the clock in London
        };
        var charging = new AbsencePolicy("An invented charging policy", AbsenceTreatment.ByNotice(NoticeRule.Hours(48)), itsCitation);
        var terms = new AbsenceTerms(LeicestershireCommunityLifeChoices2026.Absences, charging);
        var ledger = new CareLedger(new(2026, 9, 1), new(2026, 9, 30), [session])
        {
            Notices = [notice],
            Contributions = [new(person, Money.FromPence(40_00), new(2026, 9, 1), LastDay: null)],
        };
        var assessment = terms.Assess(ledger).AsT0;

        foreach (var one in assessment.Care)
        {
            Console.WriteLine($"provider paid {one.Paid}: {one.Payment.Explain(one.Care)}");
            Console.WriteLine($"person charged {one.Charged}: {one.Charge?.Explain(one.Care)}");
        }
        // </absence>
    }

    private static void Prices(TextWriter Console)
    {
#pragma warning disable IDE0011 // short enough without braces
        // <price>
        var places = LeicestershireHomeCare2026.Scheme.Gazetteer;
        var kegworth = places.Find("Kegworth", new LocalDate(2026, 3, 29)).AsT0;
        var visits = VisitSchedule.Create(
        [
            new() { Start = new(2026, 3, 28, 22, 0), Length = VisitLength.Until(new(6, 0)) }, // seven hours: the clock goes forward
            new() { Start = new(2026, 3, 29, 8, 0), Length = VisitLength.OfMinutes(50), Carers = 2 },
        ]).AsT0;
        var pricer = new VisitPricer(LeicestershireHomeCare2021.VisitTerms, LeicestershireHomeCare2021.Prices);
        var invoice = pricer.Price(visits, HomeBands.Of(places.Bands.Of(kegworth.Key)!)).AsT0;

        foreach (var line in invoice.Lines)
            Console.WriteLine(line); // each with its minutes, rate, paragraph and exact amount
        Console.WriteLine($"{invoice.Total}, exactly {invoice.ExactTotal}");
        // </price>
#pragma warning restore IDE0011
    }

    private static void Bids(TextWriter Console, byte[] bytes)
    {
#pragma warning disable IDE0011 // short enough without braces
        // <bids>
        var schedule = LeicestershireCommunityLifeChoices2026.Bids;
        var bids = BidsFile.Read("bids.csv", bytes, schedule).AsT0; // or bids.xlsx

        foreach (var outcome in schedule.EvaluateAll(bids))
            Console.WriteLine($"{outcome.Bidder}: {outcome.Accepted.Count} accepted, {string.Join("; ", outcome.Faults)}");
        // </bids>
#pragma warning restore IDE0011
    }

    private static void Counterfactuals(TextWriter Console, Ranking ranking, DrawSeed seed)
    {
#pragma warning disable IDE0011 // short enough without braces
        // <what-if>
        var whatIf = WhatIf.Of(ranking, seed).AsT0;
        foreach (var line in whatIf.Explain(new ProviderId("EX-07")).AsT0)
            Console.WriteLine(line); // each is proved by ranking again
        foreach (var change in whatIf.ChangesOfWinner())
            Console.WriteLine(change.Words);
        // </what-if>
#pragma warning restore IDE0011
    }

    private static void Offers(TextWriter Console, Ranking ranking, Citation publishedIn)
    {
        var received = Instant.FromUtc(2026, 11, 20, 9, 0);
#pragma warning disable IDE0011 // short enough without braces
        // <procedure>
        var inOrder = new Stage(new TierId("framework"), Approach.InOrder(new OfferTerms(ResponseTime.Within(Duration.FromHours(4)))));
        var plan = ProcedurePlan.Create("An invented procedure", publishedIn, new(2026, 5, 1), new(2034, 4, 30), [inOrder]).AsT0;
        var brief = new CallOffBrief(ranking.Request.Reference, [TierList.Of(inOrder.Tier, ranking)]);
        var (first, second) = (ranking.Offers[0].Candidate.Id, ranking.Offers[1].Candidate.Id);

        var open = Procedure.Begin(plan, brief, received).AsT0
            .Apply(new Offered(received, first, RespondBy: null)).AsT0
            .Apply(new Declined(received + Duration.FromHours(1), first)).AsT0;
        var tooEarly = open.Apply(new Accepted(received + Duration.FromHours(2), second, CanStartOn: null)).AsT1;

        Console.WriteLine(tooEarly.Message);
        foreach (var next in open.Permitted)
            Console.WriteLine($"{next.Kind.Name}: {string.Join(", ", next.Providers)}");
        var saved = ProcedureRecord.Of(open); // goes on from here on another day: ProcedureRecord.Replay(saved.Bytes)
        // </procedure>
#pragma warning restore IDE0011
        saved.Bytes.Length.ShouldBePositive();
    }

    private static ProviderId?[] Batch(CallOffSnapshot snapshot, CallOffRequest[] requests, DrawSeed seed)
    {
        // <batch>
        var compiled = CompiledSnapshot.Of(snapshot).AsT0; // once; then no call allocates
        var packages = Array.ConvertAll(requests, request => compiled.Compile(request, seed).AsT0);
        var winners = new ProviderId?[packages.Length];
        var outcome = CallOffBatch.Rank(
            packages,
            (package, places) => winners[package] = places.IsEmpty ? null : snapshot.Candidates[places[0].Candidate].Id,
            new BatchRun { Threads = 2 }); // with Progress and Cancellation; outcome.Missing says what a cancelled one left out
        // </batch>
        outcome.IsComplete.ShouldBeTrue();
        return winners;
    }

    private static Ranking ShippedRanking()
    {
        var scheme = LeicestershireHomeCare2026.Scheme;
        var request = RequestFile.Read(ShippedExample.Request, ShippedExample.Read(ShippedExample.Request), scheme).AsT0;
        var offers = OffersFile.Read(ShippedExample.Offers, ShippedExample.Read(ShippedExample.Offers), scheme, request.DecidedOn).AsT0;
        return CallOffRanker.Rank(CallOffSnapshot.Create(scheme.TermsFor(request.Lot).AsT0, offers).AsT0, request, ShippedSeed()).AsT0;
    }

    private static DrawSeed ShippedSeed() => DrawSeed.Read(Encoding.UTF8.GetString(ShippedExample.Read(ShippedExample.Seed)).Trim()).AsT0;

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
