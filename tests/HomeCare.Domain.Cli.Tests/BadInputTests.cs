using System.Text;

namespace HomeCare.Domain.Cli.Tests;

/// <summary>Bad inputs as somebody at the command meets them: refused with the place, and never ranked wrong.</summary>
public class BadInputTests
{
    [Theory]
    [InlineData("acceptable", "acceptable")]
    [InlineData("notWanted", "not wanted")]
    [InlineData("foundSuitable", "found suitable")]
    public void A_provider_that_the_package_names_and_nobody_is(string member, string name)
    {
        using var folder = new TemporaryFolder();
        var refused = CallOff(folder, request => request.Replace("\"decidedOn\": \"2026-11-23\"", $$"""
            "decidedOn": "2026-11-23", "details": { "{{member}}": ["EX-09", "EX-009"], "currentProvider": "SOMEBODY-ELSE" }
            """));
        (refused.ExitCode, refused.Output).ShouldBe((2, string.Empty));
        refused.ErrorLines.ShouldHaveSingleItem().ShouldStartWith($"{folder.At("request.json")}: {name}: there is no provider \"EX-009\" in the offers: did you mean EX-0");
    }

    [Fact]
    public void A_distance_to_a_provider_that_is_not_considered()
    {
        using var folder = new TemporaryFolder();
        CallOff(folder, request => request.Replace("\"decidedOn\": \"2026-11-23\"", """
            "decidedOn": "2026-11-23", "details": { "distances": [{ "provider": "XE-09", "metres": 5 }] }
            """)).ErrorLines.ShouldHaveSingleItem().ShouldContain("distances: there is no provider \"XE-09\" in the offers");
    }

    [Fact]
    public void A_transport_quote_to_a_service_that_is_not_considered()
    {
        using var folder = new TemporaryFolder();
        DayServices(folder, request => request.Replace("\"EX-D4\", \"perWeek\"", "\"EX-D44\", \"perWeek\""), services => services).ErrorLines
            .ShouldHaveSingleItem().ShouldStartWith("transport is quoted to EX-D44, which is no candidate: did you mean EX-D4");
    }

    [Fact]
    public void A_provider_twice()
    {
        using var folder = new TemporaryFolder();
        var offers = folder.WithExample(ShippedExample.Offers, text => text.Replace("\nEX-02,", "\nEX-01,"));
        Command.Run("call-off", "--offers", offers).ErrorLines.ShouldBe([$"{offers}:3:1: provider: EX-01 is listed twice, first on line 2: list a provider once"]);
        Command.Run("batch", "--offers", offers).ErrorLines.ShouldBe([$"{offers}:3:1: provider: EX-01 is listed twice, first on line 2: list a provider once"]);
        DayServices(folder, request => request, services => services.Replace("\nEX-D2,", "\nEX-D1,")).ErrorLines
            .ShouldContain($"{folder.At("services.csv")}:3:1: provider: EX-D1 is listed twice, first on line 2: list a service once, and give each place of a provider an id of its own");
    }

    [Fact]
    public void Hours_that_are_negative()
    {
        using var folder = new TemporaryFolder();
        var offers = folder.WithExample(ShippedExample.Offers, text => text.Replace("blood-sugar-testing,42.5,60,", "blood-sugar-testing,-42.5,60,"));
        var refused = Command.Run("call-off", "--offers", offers);
        (refused.ExitCode, refused.Output).ShouldBe((2, string.Empty));
        refused.ErrorLines.ShouldAllBe(line => line.EndsWith("spare_hours: \"-42.5\" is not a number of hours in whole minutes: write hours such as 12.5 or 12:20, at most 9999"));
        refused.ErrorLines.ShouldNotBeEmpty();
        DayServices(folder, request => request, services => services.Replace(",60,120,active", ",60,-120,active")).ErrorLines
            .ShouldHaveSingleItem().ShouldContain("awarded_hours: \"-120\" is not a number of hours");
    }

    [Fact]
    public void A_place_in_no_band_and_a_band_that_the_lot_has_not()
    {
        using var folder = new TemporaryFolder();
        CallOff(folder, request => request.Replace("\"parish\": \"Kegworth\"", "\"zone\": \"melton\", \"band\": \"remote\"")).ErrorLines
            .ShouldHaveSingleItem().ShouldContain("place.band: ");
        CallOff(folder, request => request.Replace("\"parish\": \"Kegworth\"", "\"zone\": \"melton\"")).ExitCode.ShouldBe(2);
        DayServices(folder, request => request.Replace("\"band\": \"5\"", "\"band\": \"7\""), services => services).ErrorLines
            .ShouldHaveSingleItem().ShouldContain("attendances[1].segments: there is no band 7");
        DayServices(folder, request => request.Replace("{ \"band\": \"3\", \"start\"", "{ \"band\": \"pa\", \"start\"").Replace(", { \"band\": \"5\", \"minutes\": 120 }", string.Empty), services => services).ErrorLines
            .ShouldHaveSingleItem().ShouldContain("attendances: band pa is not one of lot day-services");
    }

    [Fact]
    public void A_reference_with_a_control_character()
    {
        using var folder = new TemporaryFolder();
        var refused = CallOff(folder, request => request.Replace("EX-2026-0001", "EX\\u001b[31m"));
        refused.ErrorLines.ShouldHaveSingleItem().ShouldStartWith($"{folder.At("request.json")}:2:16: reference: ");
        refused.Error.ShouldNotContain('\u001b');
        DayServices(folder, request => request.Replace("EX-DAY-0001", "EX\\u0000"), services => services).ErrorLines
            .ShouldHaveSingleItem().ShouldStartWith($"{folder.At("day-request.json")}:2:16: reference: ");
        var packages = folder.WithExample(ShippedExample.Packages, text => text.Replace("EX-2026-0002", "EX\u001b[31m"));
        var batch = Command.Run("batch", packages, "--seed-file", folder.WithExample(ShippedExample.Seed));
        batch.ErrorLines.ShouldHaveSingleItem().ShouldStartWith($"{packages}:3:1: reference: ");
        batch.Error.ShouldNotContain('\u001b');
    }

    // The largest price that can be written: it is beyond every ceiling, and no sum of it wraps round to a small one.
    [Fact]
    public void The_largest_prices_there_can_be_are_refused()
    {
        using var folder = new TemporaryFolder();
        var offers = folder.WithExample(ShippedExample.Offers, text => text.Replace("24.62,26.21", "999999999999.99,999999999999.99"));
        var ranked = Command.Run("call-off", "--offers", offers, "--why", "EX-01");
        ranked.ExitCode.ShouldBe(0);
        ranked.Output.ShouldContain("was refused for");
        var days = DayServices(folder, request => request.Replace("\"EX-D2\", \"perWeek\": \"36.00\"", "\"EX-D2\", \"perWeek\": \"999999999999.99\""), services => services);
        days.ExitCode.ShouldBe(2);
        days.Error.ShouldContain("transport to EX-D2 is quoted at £999999999999.99: the highest quote that can be ranked is £21474836.47");
        CallOff(folder, request => request.Replace("\"minutes\": 480, \"carers\": 1", "\"minutes\": 480, \"carers\": 2147483647")).ExitCode.ShouldBe(2);
    }

    [Theory]
    [InlineData("170141183460469231731687303715884105727")]
    [InlineData("170141183460469231731687303715884105727/7")]
    public void An_offer_of_the_largest_cost_that_can_be_recorded_loses(string pence)
    {
        using var folder = new TemporaryFolder();
        var record = AProcedure.After(AProcedure.LiveIn(folder), AProcedure.Noon, "invited --support-plan SP-1", "offer-made A --cost 1900.00 --declares local-supervision=yes");
        var largest = folder.With("event.json", $$"""
            {"is":"offer-made","at":"2026-11-23T12:00:00Z","provider":"B","weeklyCost":"{{pence}}","declared":[{"name":"local-supervision","value":"yes"}]}
            """);
        var added = AProcedure.Add(record, "--event", largest, "--output", folder.At("q.json"));
        (added.ExitCode, added.Error).ShouldBe((0, string.Empty));
        added.Output.ShouldContain("the award is due to A");
    }

    [Fact]
    public void Offers_that_are_known_only_after_the_decision()
    {
        using var folder = new TemporaryFolder();
        var offers = folder.WithExample(ShippedExample.Offers, text => text.Replace("2026-11-05", "2026-11-24"));
        var refused = Command.Run("call-off", "--offers", offers);
        refused.ErrorLines.ShouldHaveSingleItem().ShouldEndWith("cqc_rated_on: 2026-11-24 is after the decision on 2026-11-23: give the rating known on that day");
        Command.Run("batch", "--offers", offers).ErrorLines.ShouldBe(refused.ErrorLines);
        DayServices(folder, request => request, services => LastAwarded(services, "2026-11-24")).ErrorLines
            .ShouldBe([$"{folder.At("services.csv")}:2:19: last_awarded: 2026-11-24 is after the decision on 2026-11-23: give the offers as they stood on that day"]);
        DayServices(folder, request => request, services => LastAwarded(services, "2026-11-23")).ExitCode.ShouldBe(0);
    }

    [Fact]
    public void Packages_of_several_days_from_one_table_of_offers()
    {
        using var folder = new TemporaryFolder();
        var seed = folder.WithExample(ShippedExample.Seed);
        var packages = folder.WithExample(ShippedExample.Packages, text => text.Replace("EX-2026-0003,1,,melton,rural,daily 08:30 30; Tue Thu 13:00 120,blood-sugar-testing,2026-12-10,2026-11-23", "EX-2026-0003,1,,melton,rural,daily 08:30 30; Tue Thu 13:00 120,blood-sugar-testing,2026-12-10,2026-11-25"));
        var batch = Command.Run("batch", packages, "--seed-file", seed);
        (batch.ExitCode, batch.Error).ShouldBe((0, string.Empty));
        batch.Output.ShouldContain("Decided from 2026-11-23 to 2026-11-25, all from one table of offers: it must stand for all of these days.");
        Command.Run("batch").Output.ShouldNotContain("Decided from");

        var inTurn = Command.Run("batch", packages, "--seed-file", seed, "--in-turn");
        (inTurn.ExitCode, inTurn.Output).ShouldBe((2, string.Empty));
        inTurn.ErrorLines.ShouldBe([$"{packages}: EX-2026-0004 is decided on 2026-11-23, before EX-2026-0003 on 2026-11-25: with --in-turn, sort the packages by decided_on"]);
    }

    [Fact]
    public void More_offers_than_there_are_providers()
    {
        using var folder = new TemporaryFolder();
        var text = Encoding.UTF8.GetString(ShippedExample.Read(ShippedExample.Offers));
        var headings = text[..text.IndexOf('\n')].TrimEnd('\r');
        var row = "x" + new string(',', headings.Count(c => c == ','));
        using (var file = new StreamWriter(folder.At("huge.csv")))
        {
            file.WriteLine(headings);
            for (var i = 0; i < 100_001; i++)
            {
                file.WriteLine(row);
            }
        }

        var refused = Command.Run("call-off", "--offers", folder.At("huge.csv"));
        refused.ErrorLines.ShouldBe([$"{folder.At("huge.csv")}:100002:1: file: it has more than 100000 rows, each a provider, and is not read beyond them: see that it is the right file, or split it"]);
    }

    private static string LastAwarded(string services, string day)
    {
        var lines = services.TrimEnd().Split('\n').Select(line => line.TrimEnd('\r') + ",").ToArray();
        lines[0] += "last_awarded";
        lines[1] += day;
        return string.Join('\n', lines);
    }

    private static Command CallOff(TemporaryFolder folder, Func<string, string> change) => Command.Run(
        "call-off", "--request", folder.WithExample(ShippedExample.Request, change), "--seed-file", folder.WithExample(ShippedExample.Seed));

    private static Command DayServices(TemporaryFolder folder, Func<string, string> request, Func<string, string> services) => Command.Run(
        "call-off",
        "--scheme",
        "clc-2026",
        "--request",
        folder.WithExample(ShippedExample.DayServiceRequest, request),
        "--offers",
        folder.WithExample(ShippedExample.Services, services),
        "--seed-file",
        folder.WithExample(ShippedExample.Seed));
}
