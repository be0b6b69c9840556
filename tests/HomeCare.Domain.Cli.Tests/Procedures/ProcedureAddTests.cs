using HomeCare.Domain.CallOff;

namespace HomeCare.Domain.Cli.Tests;

public class ProcedureAddTests
{
    [Fact]
    public void The_new_record_is_printed_and_the_old_one_is_as_it_was()
    {
        using var folder = new TemporaryFolder();
        var record = AProcedure.Example(folder);
        var before = File.ReadAllBytes(record);
        var added = AProcedure.Add(record, "awarded", "EX-09", "--by", "B1", "--at", AProcedure.Noon);
        (added.ExitCode, added.Error).ShouldBe((0, string.Empty));
        File.ReadAllBytes(record).ShouldBe(before);
        var next = ProcedureRecord.Replay(System.Text.Encoding.UTF8.GetBytes(added.Output)).AsT0;
        next.IsIdentical.ShouldBeTrue();
        next.Procedure.Events.Single().ShouldBe(new Awarded(NodaTime.Instant.FromUtc(2026, 11, 23, 12, 0), new("B1"), new("EX-09")));
    }

    [Fact]
    public void A_time_is_by_the_clock_in_London()
    {
        using var folder = new TemporaryFolder();
        var record = AProcedure.After(AProcedure.InTiers(folder), "2018-07-02 09:30", "offered L");
        File.ReadAllText(record).ShouldContain("\"at\":\"2018-07-02T08:30:00Z\"");
        Command.Run("procedure", record).Output.ShouldContain("  L: asked 2018-07-02 09:30, to answer by 2018-07-02 13:30, that moment included; its answer is awaited");
    }

    [Theory]
    [InlineData("not-due", "awarded EX-05 --by B1")]
    [InlineData("override-not-needed", "overridden EX-09 --by B1 --reason nearer")]
    [InlineData("not-listed", "awarded EX-99 --by B1")]
    [InlineData("not-in-this-stage", "offered EX-09")]
    [InlineData("not-in-this-stage", "offered-to-all")]
    [InlineData("not-offered", "accepted EX-05")]
    [InlineData("not-in-this-stage", "person-chose EX-05")]
    [InlineData("nobody-awaited", "deadline-passed")]
    public void An_event_that_cannot_have_happened_is_a_negative_answer_with_what_is_permitted(string code, string words)
    {
        using var folder = new TemporaryFolder();
        var record = AProcedure.Example(folder);
        var before = File.ReadAllBytes(record);
        var refused = AProcedure.Add(record, [.. words.Split(' '), "--at", AProcedure.Noon, "--output", record, "--force"]);
        (refused.ExitCode, refused.Output).ShouldBe((1, string.Empty));
        refused.ErrorLines[0].ShouldStartWith($"{record}: not added, and the record is as it was: ");
        refused.ErrorLines[0].ShouldEndWith($" [{code}]");
        refused.ErrorLines.ShouldContain("  awarded EX-09 --by NAME");
        File.ReadAllBytes(record).ShouldBe(before);
        folder.Names.ShouldBe(["p.json"]);
    }

    [Fact]
    public void A_duplicate_a_late_answer_and_an_event_before_the_last_are_refused()
    {
        using var folder = new TemporaryFolder();
        var record = AProcedure.After(AProcedure.InTiers(folder), "2018-07-02 09:30", "offered L");
        AProcedure.Add(record, "offered", "L", "--at", "2018-07-02 09:30").ErrorLines[0].ShouldEndWith("[duplicate]");
        AProcedure.Add(record, "accepted", "L", "--at", "2018-07-02 09:29").ErrorLines[0].ShouldEndWith("[back-in-time]");
        AProcedure.Add(record, "offered", "S", "--at", "2018-07-02 09:31").ErrorLines[0].ShouldEndWith("[tier-not-exhausted]");
        AProcedure.Add(record, "deadline-passed", "--at", "2018-07-02 13:30").ErrorLines[0].ShouldEndWith("[still-in-time]");
        AProcedure.Add(record, "accepted", "L", "--at", "2018-07-02 13:31").ErrorLines[0].ShouldEndWith("[late]");
        AProcedure.Add(record, "accepted", "L", "--at", "2018-07-02 13:30").ExitCode.ShouldBe(0);
        AProcedure.Add(record, "deadline-passed", "--at", "2018-07-02 13:31").ExitCode.ShouldBe(0);
    }

    [Fact]
    public void A_record_goes_on_through_its_tiers_to_the_award()
    {
        using var folder = new TemporaryFolder();
        var record = AProcedure.After(AProcedure.InTiers(folder), "2018-07-02 10:00", "offered L", "declined L", "offered S", "person-refused S", "offered C", "accepted C", "awarded C --by B1");
        var shown = Command.Run("procedure", record);
        (shown.ExitCode, shown.Error).ShouldBe((0, string.Empty));
        shown.Output.ShouldContain("Package EX-1: awarded to C by B1 on 2018-07-02 10:00, as a call-off.");
        shown.Output.ShouldContain("  S: asked 2018-07-02 10:00, to answer by 2018-07-02 14:00, that moment included; refused by the person");
        shown.Output.ShouldContain("Permitted next: nothing, it is over.");
        AProcedure.Add(record, "awarded", "C", "--by", "B1", "--at", "2018-07-02 11:00").ErrorLines[0].ShouldEndWith("[already-awarded]");
    }

    [Fact]
    public void A_mini_competition_is_invited_offered_and_awarded_in_short_forms()
    {
        using var folder = new TemporaryFolder();
        var record = AProcedure.LiveIn(folder);
        AProcedure.After(record, AProcedure.Noon, "invited --support-plan SP-1", "offer-made A --cost 1900.00 --declares local-supervision=yes");
        AProcedure.Add(record, "offer-made", "B", "--cost", "1899.99", "--at", AProcedure.Noon).ErrorLines[0].ShouldEndWith("[declaration-missing]");
        AProcedure.After(record, AProcedure.Noon, "offer-made B --cost 1899.99 --declares local-supervision=yes", "awarded B --by B1");
        Command.Run("procedure", record).Output.ShouldContain("offers £1899.99 a week");
    }

    [Fact]
    public void Where_no_scheme_prints_a_deadline_a_broker_takes_back_what_is_not_answered()
    {
        using var folder = new TemporaryFolder();
        var record = AProcedure.After(AProcedure.LiveIn(folder), AProcedure.Noon, "invited --support-plan SP-1", "offer-made A --cost 1900.00 --declares local-supervision=yes");
        AProcedure.Add(record, "deadline-passed", "--at", "2026-11-30 12:00").ErrorLines[0].ShouldEndWith("[no-deadline]");
        AProcedure.After(record, "2026-11-30 12:00", "offer-withdrawn B --by B1 --reason silent", "awarded A --by B1");
        var shown = Command.Run("procedure", record).Output;
        shown.ShouldContain("  B: asked 2026-11-23 12:00; did not answer, and the offer was taken back");
        shown.ShouldContain("  2026-11-30 12:00 offer-withdrawn B by B1: silent");
    }

    [Fact]
    public void An_exception_has_its_grounds_in_JSON()
    {
        using var folder = new TemporaryFolder();
        var record = folder.At("p.json");
        var lists = folder.With("lists.csv", "tier,provider\nexception,X\n");
        Command.Run(AProcedure.Begin(folder, "clc-2026", "p.json", "--package", "EX-4", "--lists", lists, "--at", AProcedure.Noon)).ExitCode.ShouldBe(0);
        Command.Run("procedure", record).Output.ShouldContain("  grounds-stated, in JSON with --event FILE");
        AProcedure.Add(record, "grounds-stated", "--at", AProcedure.Noon).ErrorLines[0].ShouldBe("grounds-stated: grounds are stated in JSON: write --event FILE.");
        string Grounds(string met) => folder.With(
            "event.json",
            $$$"""{"is":"grounds-stated","at":"2026-11-23T12:00:00Z","broker":"B1","grounds":{"is":"exception","reason":"signs","nobodyOnTheFrameworkCanMeetIt":"{{{met}}}"}}""");
        AProcedure.Add(record, "--event", Grounds("no")).ShouldSatisfyAllConditions(
            refused => refused.ExitCode.ShouldBe(1),
            refused => refused.ErrorLines[0].ShouldEndWith("[condition-not-met]"));
        AProcedure.Add(record, "--event", Grounds("yes"), "--output", record, "--force").ExitCode.ShouldBe(0);
        AProcedure.After(record, AProcedure.Noon, "broker-chose X --by B1 --reason signs", "awarded X --by B1");
        Command.Run("procedure", record).Output.ShouldContain("as an exception.");
    }

    [Theory]
    [InlineData("", "it is not JSON, has a member twice, or holds text that is not Unicode")]
    [InlineData("null", "it is not an event")]
    [InlineData("[]", "\"nothing\" is not an event")]
    [InlineData("{\"is\":\"acepted\"}", "\"acepted\" is not an event: did you mean accepted?")]
    [InlineData("{\"is\":\"declined\",\"at\":\"2026-11-23T12:00:00Z\"}", "at $.provider: this member is missing")]
    [InlineData("{\"is\":\"declined\",\"at\":\"noon\",\"provider\":\"EX-09\"}", "at $.at: this is not a moment such as 2026-11-23T09:30:00Z")]
    [InlineData("{\"is\":\"declined\",\"is\":\"accepted\"}", "has a member twice")]
    [InlineData("{\"is\":\"\\ud800\"}", "text that is not Unicode")]
    [InlineData("{\"is\":\"declined\",\"at\":\"2026-11-23T12:00:00Z\",\"provider\":\"EX\\u0007\"}", "at $.provider: ")]
    public void JSON_that_is_no_event_is_bad_input(string text, string problem)
    {
        using var folder = new TemporaryFolder();
        var record = AProcedure.Example(folder);
        var refused = AProcedure.Add(record, "--event", folder.With("event.json", text));
        (refused.ExitCode, refused.Output).ShouldBe((2, string.Empty));
        refused.ErrorLines.ShouldHaveSingleItem().ShouldStartWith(folder.At("event.json") + ": ");
        refused.Error.ShouldContain(problem);
    }

    [Theory]
    [InlineData("the event is missing: write its kind and --at TIME, or --event FILE.", "")]
    [InlineData("acepted: there is no such event: did you mean accepted?", "acepted EX-09 --at 2026-11-23T12:00")]
    [InlineData("declined is written as: declined PROVIDER --at TIME.", "declined --at 2026-11-23T12:00")]
    [InlineData("declined is written as: declined PROVIDER --at TIME.", "declined EX-09 EX-05 --at 2026-11-23T12:00")]
    [InlineData("declined is written as: declined PROVIDER --at TIME.", "declined EX-09")]
    [InlineData("declined is written as: declined PROVIDER --at TIME; it has no --by.", "declined EX-09 --by B1 --at 2026-11-23T12:00")]
    [InlineData("awarded is written as: awarded PROVIDER --by NAME --at TIME.", "awarded EX-09 --at 2026-11-23T12:00")]
    [InlineData("offered is written as: offered PROVIDER --at TIME [--respond-by TIME].", "offered --at 2026-11-23T12:00")]
    [InlineData("offers-scored is written as: offers-scored PROVIDER ... --at TIME.", "offers-scored --at 2026-11-23T12:00")]
    [InlineData("--at: noon is not a time", "declined EX-09 --at noon")]
    [InlineData("--cost: 12.345: ", "offer-made EX-09 --cost 12.345 --at 2026-11-23T12:00")]
    [InlineData("EX-09\u0007: it has ", "declined EX-09\u0007 --at 2026-11-23T12:00")]
    [InlineData("--event gives the whole event", "declined EX-09 --event e.json")]
    [InlineData("--force replaces a record: name it with --output FILE.", "declined EX-09 --at 2026-11-23T12:00 --force")]
    public void What_is_no_event_is_told_in_which_form_it_is_written(string problem, string words)
    {
        using var folder = new TemporaryFolder();
        var refused = AProcedure.Add(AProcedure.Example(folder), words.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        (refused.ExitCode, refused.Output).ShouldBe((2, string.Empty));
        refused.Error.ShouldContain(PlainText.OneLine(problem));
    }

    [Fact]
    public void Nothing_is_replaced_without_being_told_and_only_a_record_of_a_procedure_is()
    {
        using var folder = new TemporaryFolder();
        var record = AProcedure.Example(folder);
        string[] declined = ["declined", "EX-09", "--at", AProcedure.Noon, "--output"];
        AProcedure.Add(record, [.. declined, record]).ErrorLines.ShouldBe([$"{record}: it exists and is kept: choose another name, or --force to replace it"]);
        var decision = folder.WithRecord();
        AProcedure.Add(record, [.. declined, decision, "--force"]).ErrorLines.ShouldBe([$"{decision}: it is not a record of this form and is kept: choose another name"]);
        File.ReadAllText(decision).ShouldBe(Command.Run("call-off", "--json").Output);
        AProcedure.Add(record, [.. declined, record, "--force"]).ExitCode.ShouldBe(0);
        folder.Names.ShouldBe(["decision.json", "p.json"]);
    }

    [Fact]
    public void A_record_that_was_changed_goes_nowhere()
    {
        using var folder = new TemporaryFolder();
        var record = AProcedure.Example(folder);
        File.WriteAllText(record, File.ReadAllText(record).Replace("\"stage\":1", "\"stage\":2"));
        AProcedure.Add(record, "declined", "EX-09", "--at", AProcedure.Noon).ErrorLines
            .ShouldBe([$"{record}: it differs from what its own events lead to, first at $.outcome.stage: replay it"]);
        Command.Run("procedure", record).ExitCode.ShouldBe(2);
    }

    // Whatever a form writes must be what the record reads: then the procedure judges it, and never the reader.
    [Fact]
    public void Every_kind_of_event_but_the_grounds_has_a_short_form_that_a_record_can_read()
    {
        EventOptions.Forms.Select(form => form.Kind).ShouldBe(ProcedureEventKind.List.OrderBy(kind => kind.Value)
            .Where(kind => kind != ProcedureEventKind.GroundsStated && kind != ProcedureEventKind.OffersMarked));
        using var folder = new TemporaryFolder();
        var record = AProcedure.Example(folder);
        foreach (var form in EventOptions.Forms)
        {
            string[] members = [.. form.Members.SelectMany(member => new[] { member.Option.Name, Value(member.Option.HelpName!) })];
            var run = AProcedure.Add(record, [form.Kind.Name, .. form.Provider is null ? [] : new[] { "EX-09" }, "--at", AProcedure.Noon, .. members]);
            (form.Kind.Name, run.ExitCode < 2).ShouldBe((form.Kind.Name, true), run.Error);
        }

        static string Value(string name) => name switch
        {
            "TIME" => "2026-11-23 16:00",
            "DATE" => "2026-12-01",
            "PRICE" => "100.00",
            "NAME=VALUE" => "local-supervision=yes; a=b",
            _ => "EX-09",
        };
    }
}
